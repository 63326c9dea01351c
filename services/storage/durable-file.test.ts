import { Low } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createMemoryDisk, createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { createDurableFile } from './durable-file.ts';
import { seal } from './envelope.ts';
import { failing, withFaults } from './faulty-file-system.ts';
import type { MemoryFileSystem } from './memory-file-system.ts';

const schema = z.strictObject({ count: z.number() });
type Counted = z.infer<typeof schema>;
const PATH = `${ROOT}/deep/er/count.json`;

function file(storage: MemoryStorage, version = 1) {
  return createDurableFile<Counted>(storage, { name: 'deep/er/count.json', version, schema });
}
async function write(storage: MemoryStorage, ...counts: number[]): Promise<void> {
  const adapter = file(storage);
  await adapter.read();
  for (const count of counts) await adapter.write({ count });
  await adapter.settled();
}
const names = async (disk: MemoryFileSystem): Promise<string[]> => [...(await disk.list(`${ROOT}/deep/er`))].toSorted();
const kinds = (storage: MemoryStorage): string[] => storage.notices.list().map(({ kind, about }) => `${kind} ${about}`);

describe('a durable file', () => {
  test('serves lowdb: defaults while nothing is stored, then what was written', async () => {
    const storage = createMemoryStorage();
    const low = new Low<Counted>(file(storage), { count: 0 });
    await low.read();
    expect(low.data).toEqual({ count: 0 });
    await low.update((data) => (data.count = 3));
    const again = new Low<Counted>(file(storage), { count: 0 });
    await again.read();
    expect(again.data).toEqual({ count: 3 });
    expect(kinds(storage)).toEqual([]);
  });

  test('keeps the generation before, and nothing half-written', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2, 3);
    expect(await names(storage.disk)).toEqual(['count.json', 'count.json.bak']);
    expect(Buffer.from(await storage.disk.read(`${PATH}.bak`)).toString()).toContain('{"count":2}');
  });

  test('says that the bytes are safe before it clears up, and clears up before the next write', async () => {
    const disk = createMemoryDisk();
    const steps: string[] = [];
    const watched = withFaults(disk, { before: ({ call }) => steps.push(call) });
    const storage = createMemoryStorage({ disk, fileSystem: watched });
    await write(storage, 1, 2);
    const adapter = file(storage);
    await adapter.read();
    steps.length = 0;
    await adapter.write({ count: 3 });
    expect(steps.at(-1)).toBe('syncFolder');
    expect(steps).not.toContain('remove');
    // All three generations are there until then.
    expect(await names(disk)).toHaveLength(3);
    await adapter.write({ count: 4 });
    expect(steps.indexOf('remove')).toBeLessThan(steps.lastIndexOf('create'));
    await adapter.settled();
    expect(await names(disk)).toEqual(['count.json', 'count.json.bak']);
  });

  test('leaves nothing behind where the folder cannot be synced', async () => {
    const disk = createMemoryDisk();
    await write(createMemoryStorage({ disk }), 1, 2);
    const storage = createMemoryStorage({ disk, fileSystem: withFaults(disk, failing('syncFolder', 'EIO', 1, 'deep/er')) });
    const adapter = file(storage);
    await adapter.read();
    await expect(adapter.write({ count: 3 })).rejects.toThrow('EIO');
    expect(await names(disk)).toEqual(['count.json', 'count.json.bak']);
  });

  test('keeps it by copying where the disk knows no second names', async () => {
    const storage = createMemoryStorage();
    storage.disk.setLinks(false);
    await write(storage, 1, 2);
    expect(await names(storage.disk)).toEqual(['count.json', 'count.json.bak']);
    expect(Buffer.from(await storage.disk.read(`${PATH}.bak`)).toString()).toContain('{"count":1}');
  });

  test('writes what the data was at the call, in the order of the calls', async () => {
    const storage = createMemoryStorage();
    const adapter = file(storage);
    await adapter.read();
    const data = { count: 1 };
    const first = adapter.write(data);
    data.count = 2;
    await Promise.all([first, adapter.write(data)]);
    expect(Buffer.from(await storage.disk.read(`${PATH}.bak`)).toString()).toContain('{"count":1}');
    expect(await file(storage).read()).toEqual({ count: 2 });
  });

  test('survives the power cut right after a write resolved', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    storage.disk.losePower({ kind: 'everything' });
    expect(await file(createMemoryStorage({ disk: storage.disk })).read()).toEqual({ count: 2 });
  });

  test('waits out an antivirus that holds the file', async () => {
    const disk = createMemoryDisk();
    const storage = createMemoryStorage({ disk, fileSystem: withFaults(disk, failing('rename', 'EBUSY', 5)) });
    await write(storage, 1, 2);
    expect(await file(storage).read()).toEqual({ count: 2 });
  });

  test('refuses to write before it was read', async () => {
    await expect(file(createMemoryStorage()).write({ count: 1 })).rejects.toThrow('must be read');
  });

  test('removes what a dead run left half-written, and no other file', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1);
    storage.disk.put(`${PATH}.abc.tmp`, 'half');
    storage.disk.put(`${ROOT}/deep/er/other.json.abc.tmp`, 'half');
    await file(storage).read();
    expect(await names(storage.disk)).toEqual(['count.json', 'other.json.abc.tmp']);
  });
});

describe('a damaged file', () => {
  const damages: readonly [string, (bytes: Uint8Array) => Uint8Array][] = [
    ['empty', () => new Uint8Array()],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 3)],
    ['full of zeros', (bytes) => new Uint8Array(bytes.length)],
    ['with one flipped bit', (bytes) => bytes.with(bytes.length - 2, (bytes.at(-2) ?? 0) ^ 1)],
    ['of another shape', () => seal('{"total":5}', 1, 9)],
    ['holding null', () => seal('null', 1, 9)],
  ];

  test.each(damages)('%s: the generation before is used, the bad one set aside, staff told', async (_name, damage) => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    storage.disk.put(PATH, damage(await storage.disk.read(PATH)));
    const next = createMemoryStorage({ disk: storage.disk });
    expect(await file(next).read()).toEqual({ count: 1 });
    expect(kinds(next)).toEqual(['file-recovered deep/er/count.json']);
    expect((await names(storage.disk)).map((name) => name.replace(/-[0-9a-f]{8}$/, '-id'))).toEqual([
      'count.json',
      'count.json.bak',
      'count.json.corrupt-20261123T020000Z-id',
    ]);
    // Restored: the next start has nothing more to tell, and the next write keeps a good generation.
    const later = createMemoryStorage({ disk: storage.disk });
    await write(later, 7);
    expect(kinds(later)).toEqual([]);
    expect(Buffer.from(await storage.disk.read(`${PATH}.bak`)).toString()).toContain('{"count":1}');
  });

  test.each(damages)(
    '%s, and the generation before as well: both set aside, staff told, never silently empty',
    async (_name, damage) => {
      const storage = createMemoryStorage();
      await write(storage, 1, 2);
      storage.disk.put(PATH, damage(await storage.disk.read(PATH)));
      storage.disk.put(`${PATH}.bak`, damage(await storage.disk.read(`${PATH}.bak`)));
      const next = createMemoryStorage({ disk: storage.disk });
      expect(await file(next).read()).toBeNull();
      expect(kinds(next)).toEqual(['file-lost deep/er/count.json']);
      expect((await names(storage.disk)).filter((name) => name.includes('.corrupt-'))).toHaveLength(2);
      await write(next, 5);
      expect((await names(storage.disk)).filter((name) => name.includes('.corrupt-'))).toHaveLength(2);
      expect(await file(next).read()).toEqual({ count: 5 });
    },
  );

  test('spoilt again before anything was written: the generations are never names of one file', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    for (let time = 0; time < 3; time += 1) {
      storage.disk.spoil(PATH);
      const next = createMemoryStorage({ disk: storage.disk });
      expect(await file(next).read()).toEqual({ count: 1 });
      expect(kinds(next)).toEqual(['file-recovered deep/er/count.json']);
    }
  });

  test('spoilt after a run that died between keeping the present file and replacing it', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    // So far that run came.
    await storage.disk.link(PATH, `${PATH}.b-bak.tmp`);
    await storage.disk.rename(`${PATH}.b-bak.tmp`, `${PATH}.bak`);
    expect(await file(storage).read()).toEqual({ count: 2 });
    expect(await names(storage.disk)).toEqual(['count.json', 'count.json.bak']);
    storage.disk.spoil(PATH);
    expect(await file(storage).read()).toEqual({ count: 2 });
  });

  test('is recovered on a full disk as well, by a name', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    storage.disk.spoil(PATH);
    const full = createMemoryStorage({
      disk: storage.disk,
      fileSystem: withFaults(storage.disk, failing('create', 'ENOSPC', 99, 'count.json')),
    });
    expect(await file(full).read()).toEqual({ count: 1 });
    const later = createMemoryStorage({ disk: storage.disk });
    expect(await file(later).read()).toEqual({ count: 1 });
    expect(kinds(later)).toEqual([]);
    // There is room again: they are two files from then on.
    storage.disk.spoil(PATH);
    expect(await file(later).read()).toEqual({ count: 1 });
  });

  test('missing while the generation before stands: that one is used', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    await storage.disk.remove(PATH);
    expect(await file(storage).read()).toEqual({ count: 1 });
    expect(kinds(storage)).toEqual(['file-recovered deep/er/count.json']);
  });

  test('that the disk cannot read, or that is a folder, is set aside too', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    await storage.disk.remove(PATH);
    storage.disk.putFolder(PATH);
    expect(await file(storage).read()).toEqual({ count: 1 });
    const unreadable = createMemoryStorage({
      disk: storage.disk,
      fileSystem: withFaults(storage.disk, failing('read', 'EIO', 1, 'count.json')),
    });
    expect(await file(unreadable).read()).toEqual({ count: 1 });
    expect((await names(storage.disk)).filter((name) => name.includes('.corrupt-'))).toHaveLength(2);
  });

  test("a trouble that is not the file's own leaves the file where it is", async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    const busy = createMemoryStorage({ disk: storage.disk, fileSystem: withFaults(storage.disk, failing('read', 'EMFILE', 9)) });
    await expect(file(busy).read()).rejects.toThrow('EMFILE');
    expect(await file(storage).read()).toEqual({ count: 2 });
  });

  test('is never written over while it cannot be set aside', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1, 2);
    storage.disk.put(PATH, 'garbage');
    const stuck = createMemoryStorage({
      disk: storage.disk,
      fileSystem: withFaults(storage.disk, failing('rename', 'EIO', 2, '.corrupt-')),
    });
    const adapter = file(stuck);
    expect(await adapter.read()).toEqual({ count: 1 });
    await expect(adapter.write({ count: 9 })).rejects.toThrow('EIO');
    expect(Buffer.from(await storage.disk.read(PATH)).toString()).toBe('garbage');
    await adapter.write({ count: 9 });
    await adapter.settled();
    expect(await names(storage.disk)).toHaveLength(3);
    expect(await file(storage).read()).toEqual({ count: 9 });
  });
});

describe('a file of a later version of the program', () => {
  test('is set aside whole and told to staff; an older generation serves meanwhile', async () => {
    const storage = createMemoryStorage();
    await write(storage, 1);
    const later = seal('{"count":2,"new":true}', 2, 2);
    storage.disk.put(`${PATH}.bak`, await storage.disk.read(PATH));
    storage.disk.put(PATH, later);
    expect(await file(storage).read()).toEqual({ count: 1 });
    const aside = (await names(storage.disk)).find((name) => name.startsWith('count.json.newer-'));
    expect(await storage.disk.read(`${ROOT}/deep/er/${aside}`)).toEqual(later);
  });

  test('both generations later: both kept, a fresh file begins', async () => {
    const storage = createMemoryStorage();
    storage.disk.put(PATH, seal('{}', 2, 2));
    storage.disk.put(`${PATH}.bak`, seal('{}', 2, 1));
    await write(storage, 1);
    expect(kinds(storage)).toEqual(['file-lost deep/er/count.json']);
    expect((await names(storage.disk)).filter((name) => name.includes('.newer-'))).toHaveLength(2);
  });
});
