import { afterAll, beforeAll, expect, test } from 'vitest';
import { powerCut, type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import type { Loss } from '#services/storage/memory-disk.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createMemoryDisk, ROOT } from '#support/memory-storage.ts';
import { openPackKiosk, programContent } from '#support/pack-kiosk.ts';
import { contentOf, packOf, testKey } from '#support/packs.ts';
import { seeded } from '#support/seeded.ts';

const key = testKey();
const pack = (number: number): Uint8Array =>
  packOf({ keys: [key], version: `2026-11-27.${number}`, content: contentOf(`gói ${number}`) });
const packs = [0, 1, 2, 3, 4, 5, 6].map((number) => pack(number + 1));
const packed = (number: number): Uint8Array => packs[number - 1] ?? new Uint8Array();

let own: Awaited<ReturnType<typeof programContent>>;
beforeAll(async () => {
  own = await programContent(contentOf('của máy'));
});
afterAll(() => own.remove());

/** What a cut may take. Each cut tries two of them, in turn: there are several hundred cuts. */
const LOSSES: readonly (() => Loss)[] = [
  () => ({ kind: 'everything' }),
  () => ({ kind: 'bytes' }),
  () => ({ kind: 'some', random: seeded(1) }),
  () => ({ kind: 'nothing' }),
  () => ({ kind: 'some', random: seeded(2) }),
];

/** Calls that leave the disk as it is: a cut at one of them is a cut after the call before it. */
const READS: ReadonlySet<Step['call']> = new Set(['read', 'readStart', 'list', 'kind', 'size', 'isLink', 'realPath']);

/** A disk on which this many packs were taken. */
async function diskWith(count: number): Promise<MemoryFileSystem> {
  const disk = createMemoryDisk();
  const { desk } = await openPackKiosk(own.folder, { disk });
  await desk.trust(key.file);
  for (let number = 1; number <= count; number += 1) await desk.take(packed(number), { older: false });
  await desk.settled();
  return disk;
}

async function copyOf(disk: MemoryFileSystem): Promise<MemoryFileSystem> {
  const copy = createMemoryDisk();
  const walk = async (path: string): Promise<void> => {
    for (const name of await disk.list(path)) {
      const at = `${path}/${name}`;
      if ((await disk.kind(at)) === 'folder') {
        copy.putFolder(at);
        await walk(at);
      } else copy.put(at, await disk.read(at));
    }
  };
  await walk(ROOT);
  return copy;
}

/** Does something with the packs; answers what was promised. Whatever the disk does, nothing is thrown that would end the program. */
type Act = (disk: FileSystem) => Promise<boolean>;
const acting =
  (act: (desk: Awaited<ReturnType<typeof openPackKiosk>>['desk']) => Promise<{ readonly ok: boolean }>): Act =>
  async (fileSystem) => {
    // A start on a disk that fails at reading is a start anew: the store says so by throwing.
    const kiosk = await openPackKiosk(own.folder, { fileSystem }).catch(() => null);
    if (kiosk === null) return false;
    const done = await act(kiosk.desk);
    await kiosk.desk.settled();
    return done.ok;
  };

async function cutEverywhere(full: MemoryFileSystem, act: Act, former: string, next: string): Promise<number> {
  const steps: Step[] = [];
  expect(await act(withFaults(await copyOf(full), { before: (step) => steps.push(step) }))).toBe(true);
  let cuts = 0;
  for (const { index, call, path } of steps.filter((step) => !READS.has(step.call))) {
    for (const when of ['before', 'after'] as const) {
      for (const turn of [0, 1]) {
        const loss = LOSSES[(cuts + turn * 2) % LOSSES.length]?.() ?? { kind: 'everything' };
        const where = `${when} step ${index} (${call} ${path}), loss ${loss.kind}`;
        const disk = await copyOf(full);
        const plan = powerCut(index, when);
        const promised = await act(withFaults(disk, plan));
        expect(plan.happened(), where).toBe(true);
        disk.losePower(loss);
        const after = await openPackKiosk(own.folder, { disk });
        expect(promised ? [next] : [former, next], where).toContain(after.seen());
        expect(after.told(), where).toEqual([]);
        // Nothing half-made stays, and going on works.
        const names = (await disk.kind(`${ROOT}/packs`)) === 'folder' ? await disk.list(`${ROOT}/packs`) : [];
        expect(
          names.filter((name) => name.endsWith('.partial')),
          where,
        ).toEqual([]);
        cuts += 1;
      }
    }
  }
  return cuts;
}

test('the power goes at every step of taking the first pack: the old content or the new, never neither', async () => {
  const take = acting((desk) => desk.take(packed(1), { older: false }));
  expect(await cutEverywhere(await diskWith(0), take, 'Việc của máy', 'Việc gói 1')).toBeGreaterThan(150);
}, 120_000);

test('and of taking one more where the oldest goes', async () => {
  const take = acting((desk) => desk.take(packed(6), { older: false }));
  expect(await cutEverywhere(await diskWith(5), take, 'Việc gói 5', 'Việc gói 6')).toBeGreaterThan(150);
}, 120_000);

test('and of going back', async () => {
  const back = acting((desk) => desk.back('2026-11-27.1'));
  expect(await cutEverywhere(await diskWith(2), back, 'Việc gói 2', 'Việc gói 1')).toBeGreaterThan(35);
}, 120_000);

test('after a cut the same pack is taken, as if nothing had been', async () => {
  const full = await diskWith(1);
  const steps: Step[] = [];
  const take = acting((desk) => desk.take(packed(2), { older: false }));
  await take(withFaults(await copyOf(full), { before: (step) => steps.push(step) }));
  for (const { index } of steps.filter(({ call }) => !READS.has(call))) {
    const disk = await copyOf(full);
    await take(withFaults(disk, powerCut(index, 'before')));
    disk.losePower({ kind: 'everything' });
    const { desk, seen } = await openPackKiosk(own.folder, { disk });
    const again = await desk.take(packed(2), { older: false });
    expect(again.ok || again.error === 'already-here').toBe(true);
    expect(seen()).toBe('Việc gói 2');
  }
}, 120_000);
