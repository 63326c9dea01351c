import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KEPT_PACKS } from '#core/pack/limits.ts';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createMemoryDisk, ROOT } from '#support/memory-storage.ts';
import { openPackKiosk, type PackKiosk, programContent } from '#support/pack-kiosk.ts';
import { contentOf, packOf, testKey } from '#support/packs.ts';

const key = testKey();
const pack = (number: number, word = `gói ${number}`, date = '2026-11') =>
  packOf({ keys: [key], version: `2026-11-27.${number}`, content: contentOf(word, date) });

let own: Awaited<ReturnType<typeof programContent>>;
let none: Awaited<ReturnType<typeof programContent>>;
beforeAll(async () => {
  own = await programContent(contentOf('của máy'));
  none = await programContent(null);
});
afterAll(async () => {
  await own.remove();
  await none.remove();
});

let disk: MemoryFileSystem;
let kiosk: PackKiosk;
beforeEach(async () => {
  disk = createMemoryDisk();
  kiosk = await openPackKiosk(own.folder, { disk });
  expect((await kiosk.desk.trust(key.file)).ok).toBe(true);
});
const again = (folder = own.folder): Promise<PackKiosk> => openPackKiosk(folder, { disk });
const take = (bytes: Uint8Array, older = false) => kiosk.desk.take(bytes, { older });
const folders = async (): Promise<readonly string[]> => (await disk.list(`${ROOT}/packs`)).toSorted();

test('a pack is told of, taken, seen at once, and still there at the next start', async () => {
  const heard: string[] = [];
  kiosk.desk.onChange((version) => heard.push(version));
  const looked = await kiosk.desk.look(pack(1));
  if (!looked.ok) throw new Error(looked.error);
  expect(looked.value.standing).toBe('newer');
  expect(looked.value.changes).toMatchObject([{ kind: 'procedure', how: 'changed', name: { vi: 'Việc gói 1' } }]);
  expect(kiosk.seen()).toBe('Việc của máy');
  expect(await take(pack(1))).toEqual({ ok: true, value: { version: '2026-11-27.1', shown: 'now' } });
  expect(kiosk.seen()).toBe('Việc gói 1');
  expect(heard).toEqual([contentOf('gói 1').version]);
  expect(await kiosk.desk.verify()).toMatchObject({ version: contentOf('gói 1').version, badPictures: [] });
  const next = await again();
  expect(next.seen()).toBe('Việc gói 1');
  expect(next.desk.now()).toMatchObject({ shown: { version: '2026-11-27.1' }, before: { version: null } });
  expect(next.told()).toEqual([]);
});

test('nobody who stands at the kiosk sees anything change: the pack waits for the end of the visit, and a start shows it', async () => {
  kiosk.visit.open = true;
  expect(await take(pack(1))).toMatchObject({ ok: true, value: { shown: 'after-visit' } });
  expect(kiosk.seen()).toBe('Việc của máy');
  expect(kiosk.desk.now().waiting).toEqual({ version: '2026-11-27.1' });
  await kiosk.desk.settle();
  expect(kiosk.seen()).toBe('Việc của máy');
  expect((await again()).seen()).toBe('Việc gói 1');
  kiosk.visit.open = false;
  await kiosk.desk.settle();
  expect(kiosk.seen()).toBe('Việc gói 1');
  expect(kiosk.desk.now().waiting).toBeNull();
});

test('one tap leads back, to a pack or to the content of the program, and back again', async () => {
  await take(pack(1));
  await take(pack(2));
  expect(kiosk.desk.now().before).toEqual({ version: '2026-11-27.1' });
  expect(await kiosk.desk.back('2026-11-27.1')).toEqual({ ok: true, value: { shown: 'now' } });
  expect(kiosk.seen()).toBe('Việc gói 1');
  expect(kiosk.desk.now().before).toEqual({ version: '2026-11-27.2' });
  expect(await kiosk.desk.back(null)).toMatchObject({ ok: true });
  expect(kiosk.seen()).toBe('Việc của máy');
  expect((await again()).seen()).toBe('Việc của máy');
  expect(await kiosk.desk.back('2026-11-27.2')).toMatchObject({ ok: true });
  expect(kiosk.seen()).toBe('Việc gói 2');
  expect(await kiosk.desk.back('2026-11-20.1')).toEqual({ ok: false, error: 'no-such-pack' });
});

test('five are kept, the one in use and the one before among them; the others leave the disk', async () => {
  for (let number = 1; number <= 6; number += 1) await take(pack(number));
  expect(await folders()).toEqual([2, 3, 4, 5, 6].map((number) => `2026-11-27.${number}`));
  // From the oldest that is kept on: it stays, as what one goes back to.
  await kiosk.desk.back('2026-11-27.2');
  await take(pack(7));
  expect(kiosk.desk.now().kept.map(({ version }) => version)).toHaveLength(KEPT_PACKS);
  expect(kiosk.desk.now().before).toEqual({ version: '2026-11-27.2' });
  expect(await folders()).toEqual([2, 4, 5, 6, 7].map((number) => `2026-11-27.${number}`));
});

test('what is here already is said; an older one is taken on purpose only', async () => {
  await take(pack(3));
  expect(await take(pack(3))).toEqual({ ok: false, error: 'already-here' });
  expect(await take(packOf({ keys: [key], version: '2026-11-28.1', content: contentOf('gói 3') }))).toMatchObject({ ok: true });
  expect(await take(pack(2))).toEqual({ ok: false, error: 'older' });
  expect(kiosk.seen()).toBe('Việc gói 3');
  expect(await take(pack(2), true)).toMatchObject({ ok: true });
  expect(kiosk.seen()).toBe('Việc gói 2');
});

test('the content of the program is the same or older by its hash and its sources', async () => {
  expect(await take(pack(1, 'của máy'))).toEqual({ ok: false, error: 'already-here' });
  expect(await take(pack(1, 'cũ', '2026-10'))).toEqual({ ok: false, error: 'older' });
});

test('a refused pack leaves nothing behind', async () => {
  expect(await take(packOf({ keys: [testKey()] }))).toEqual({ ok: false, error: 'unknown-key' });
  expect(await disk.kind(`${ROOT}/packs`)).toBeNull();
  expect(kiosk.seen()).toBe('Việc của máy');
});

describe('a disk that refuses', () => {
  test.each(['ENOSPC', 'EROFS', 'EIO'])('with %s changes nothing, and says so', async (code) => {
    const broken = await openPackKiosk(own.folder, {
      disk,
      fileSystem: withFaults(disk, failing('create', code, 1, '.partial')),
    });
    expect(await broken.desk.take(pack(1), { older: false })).toEqual({ ok: false, error: 'storage-failed' });
    expect(broken.seen()).toBe('Việc của máy');
    expect(await folders()).toEqual([]);
    expect(await broken.desk.take(pack(1), { older: false })).toMatchObject({ ok: true });
  });

  test('at the pointer keeps the old content in use', async () => {
    const broken = await openPackKiosk(own.folder, {
      disk,
      fileSystem: withFaults(disk, failing('create', 'ENOSPC', 1, 'packs.json')),
    });
    expect(await broken.desk.take(pack(1), { older: false })).toEqual({ ok: false, error: 'storage-failed' });
    expect(broken.seen()).toBe('Việc của máy');
    expect((await again()).seen()).toBe('Việc của máy');
  });

  test('that gives back other bytes than it took is found out before anything is changed', async () => {
    const lying = withFaults(disk, {});
    const broken = await openPackKiosk(own.folder, {
      disk,
      fileSystem: {
        ...lying,
        read: async (path) => (path.endsWith('.partial/files/pack.json') ? Buffer.from('{}') : lying.read(path)),
      },
    });
    expect(await broken.desk.take(pack(1), { older: false })).toEqual({ ok: false, error: 'changed-file' });
    expect(await folders()).toEqual([]);
  });
});

describe('at the next start', () => {
  const spoil = (number: number): void => disk.put(`${ROOT}/packs/2026-11-27.${number}/files/pack.json`, 'spoilt');

  test('a pack that broke gives way to the one before it, then to the content of the program, and staff are told', async () => {
    await take(pack(1));
    await take(pack(2));
    spoil(2);
    const one = await again();
    expect(one.seen()).toBe('Việc gói 1');
    expect(one.told()).toEqual(['pack-broken 2026-11-27.2']);
    expect(await one.desk.back('2026-11-27.2')).toEqual({ ok: false, error: 'changed-file' });
    spoil(1);
    const two = await again();
    expect(two.seen()).toBe('Việc của máy');
    expect(two.told()).toEqual(['pack-broken 2026-11-27.2', 'pack-broken 2026-11-27.1']);
  });

  test.each([
    ['a file more', async (root: string) => disk.put(`${root}/files/more.json`, '{}')],
    ['a manifest that is another', async (root: string) => disk.put(`${root}/manifest.json`, '{}')],
    ['a manifest that is gone', (root: string) => disk.remove(`${root}/manifest.json`)],
    ['a file that is gone', (root: string) => disk.remove(`${root}/files/manifest.json`)],
  ])('a pack with %s is broken', async (_name, change) => {
    await take(pack(1));
    await change(`${ROOT}/packs/2026-11-27.1`);
    expect((await again()).told()).toEqual(['pack-broken 2026-11-27.1']);
  });

  test('what was half-made is gone, and what is kept stays', async () => {
    await take(pack(1));
    disk.put(`${ROOT}/packs/2026-11-27.2.partial/files/pack.json`, 'half');
    disk.put(`${ROOT}/packs/2026-11-27.3/files/pack.json`, 'in no list');
    disk.put(`${ROOT}/packs/letter.txt`, 'not ours');
    await again();
    expect(await folders()).toEqual(['2026-11-27.1', 'letter.txt']);
  });

  test('a list that was lost takes no pack with it', async () => {
    await take(pack(1));
    for (const name of ['packs.json', 'packs.json.bak']) disk.put(`${ROOT}/${name}`, 'spoilt');
    const next = await again();
    expect(next.seen()).toBe('Việc của máy');
    expect(next.told()).toEqual(['file-lost packs.json']);
    expect(await folders()).toEqual(['2026-11-27.1']);
    expect(await next.desk.take(pack(1), { older: false })).toMatchObject({ ok: true });
    expect(next.seen()).toBe('Việc gói 1');
  });

  test('a program without content shows the pack; without either it says so', async () => {
    await take(pack(1));
    expect((await again(none.folder)).seen()).toBe('Việc gói 1');
    disk.put(`${ROOT}/packs/2026-11-27.1/files/pack.json`, 'spoilt');
    expect((await again(none.folder)).seen()).toBe('nothing');
  });

  test('a safe start shows the content of the program and keeps what was chosen; where there is none, the pack', async () => {
    await take(pack(1));
    const safe = (folder: string): Promise<PackKiosk> => openPackKiosk(folder, { disk, builtInOnly: true });
    expect((await safe(own.folder)).seen()).toBe('Việc của máy');
    expect((await again()).seen()).toBe('Việc gói 1');
    expect((await safe(none.folder)).seen()).toBe('Việc gói 1');
  });

  test('a program whose content broke shows a pack that is kept, though its own content was chosen', async () => {
    await take(pack(1));
    await take(pack(2));
    await kiosk.desk.back(null);
    expect((await again()).seen()).toBe('Việc của máy');
    expect((await again(none.folder)).seen()).toBe('Việc gói 2');
  });

  test('a program that came later with newer content goes first, until somebody goes back', async () => {
    await take(pack(1));
    const later = await programContent(contentOf('của máy mới', '2026-12'));
    try {
      const next = await again(later.folder);
      expect(next.seen()).toBe('Việc của máy mới');
      expect(next.told()).toEqual(['program-newer 2026-11-27.1']);
      await next.desk.back('2026-11-27.1');
      expect((await again(later.folder)).seen()).toBe('Việc gói 1');
    } finally {
      await later.remove();
    }
  });
});

describe('keys', () => {
  test('none is known until one is taken; a file that is none, one twice and one too many are refused', async () => {
    const fresh = await openPackKiosk(own.folder);
    expect(await fresh.desk.take(pack(1), { older: false })).toEqual({ ok: false, error: 'no-key' });
    for (const bad of [
      '',
      '{}',
      JSON.stringify({ format: 1, kind: 'goc-so.key', label: 'xa', key: 'A'.repeat(43) + '!' }),
      'x'.repeat(5000),
    ])
      expect(await fresh.desk.trust(Buffer.from(bad)), bad.slice(0, 40)).toEqual({ ok: false, error: 'not-a-key' });
    // The same key in another spelling: base64 has two spare bits in its last letter.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const last = letters.indexOf(key.known.key.at(-2) ?? '');
    const spelled = `${key.known.key.slice(0, -2)}${letters[last + 1] ?? ''}=`;
    const other = JSON.stringify({ format: 1, kind: 'goc-so.key', label: 'xa', key: spelled });
    expect(await fresh.desk.trust(Buffer.from(other))).toEqual({ ok: false, error: 'not-a-key' });
    expect(await fresh.desk.trust(key.file)).toEqual({ ok: true, value: { id: key.known.id, label: 'xa' } });
    expect(await fresh.desk.trust(key.file)).toEqual({ ok: false, error: 'already-here' });
    for (let more = 0; more < 7; more += 1) await fresh.desk.trust(testKey().file);
    expect(await fresh.desk.trust(testKey().file)).toEqual({ ok: false, error: 'too-many' });
  });

  test('a key that is forgotten signs nothing any more; what was taken stays', async () => {
    await take(pack(1));
    expect(await kiosk.desk.forget(key.known.id)).toMatchObject({ ok: true });
    expect(await kiosk.desk.forget(key.known.id)).toEqual({ ok: false, error: 'no-such-key' });
    expect(await take(pack(2))).toEqual({ ok: false, error: 'no-key' });
    expect((await again()).seen()).toBe('Việc gói 1');
  });

  test('where two must sign, one is not enough, also at the next start', async () => {
    const second = testKey('tinh');
    await kiosk.desk.trust(second.file);
    await kiosk.desk.need(2);
    const next = await again();
    expect(await next.desk.take(pack(1), { older: false })).toEqual({ ok: false, error: 'one-signature' });
    const both = packOf({ keys: [key, second], content: contentOf('cả hai') });
    expect(await next.desk.take(both, { older: false })).toMatchObject({ ok: true });
    expect(next.seen()).toBe('Việc cả hai');
  });
});

test('two at once are taken one after the other', async () => {
  const [one, two] = await Promise.all([take(pack(1)), take(pack(1))]);
  expect([one?.ok, two]).toEqual([true, { ok: false, error: 'already-here' }]);
});
