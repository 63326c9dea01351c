import { expect, test } from 'vitest';
import { createCoveredDisk } from './covered-disk.ts';
import type { FileSystem } from './file-system.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = async (disk: FileSystem, path: string): Promise<string> => new TextDecoder().decode(await disk.read(path));

async function write(disk: FileSystem, path: string, words: string): Promise<void> {
  const file = await disk.create(path);
  await file.write(bytes(words));
  await file.close();
}

/** A disk that refuses every write, with two files and a folder. */
function locked() {
  const disk = createMemoryFileSystem();
  disk.put('/data/one.json', 'one');
  disk.put('/data/year/day.json', 'day');
  disk.setReadOnly(true);
  return disk;
}

test('what is written is read back, and the disk below keeps every byte', async () => {
  const below = locked();
  const disk = createCoveredDisk(below);
  await write(disk, '/data/two.tmp', 'two');
  await disk.rename('/data/two.tmp', '/data/one.json');
  await disk.makeFolder('/data/new');
  await write(disk, '/data/new/file', 'new');
  await disk.remove('/data/year/day.json');
  expect(await text(disk, '/data/one.json')).toBe('two');
  expect([...(await disk.list('/data'))].toSorted()).toEqual(['new', 'one.json', 'year']);
  expect(await disk.list('/data/year')).toEqual([]);
  await expect(disk.read('/data/year/day.json')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await text(below, '/data/one.json')).toBe('one');
  expect(await text(below, '/data/year/day.json')).toBe('day');
});

test('a second name is a copy, and one that is taken is refused', async () => {
  const disk = createCoveredDisk(locked());
  await disk.link('/data/one.json', '/data/one.json.bak');
  expect(await text(disk, '/data/one.json.bak')).toBe('one');
  await expect(disk.link('/data/one.json', '/data/one.json.bak')).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(disk.create('/data/one.json')).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(disk.create('/nowhere/file')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a folder is moved with all in it, and one that is removed and made anew is empty', async () => {
  const disk = createCoveredDisk(locked());
  await disk.rename('/data/year', '/data/former');
  expect(await text(disk, '/data/former/day.json')).toBe('day');
  expect(await disk.kind('/data/year')).toBeNull();
  await disk.makeFolder('/data/year');
  expect(await disk.list('/data/year')).toEqual([]);
  await disk.removeFolder('/data/year');
  await expect(disk.removeFolder('/data/former')).rejects.toMatchObject({ code: 'ENOTEMPTY' });
});

test('a folder that cannot be read at all is empty, stands, and takes what is written', async () => {
  const below = locked();
  const disk = createCoveredDisk(below, '/data');
  expect(await disk.kind('/data')).toBe('folder');
  expect(await disk.list('/data')).toEqual([]);
  expect(await disk.realPath('/data')).toBe('/data');
  await write(disk, '/data/one.json', 'mine');
  expect(await text(disk, '/data/one.json')).toBe('mine');
  expect(await disk.size('/data/one.json')).toBe(4);
  expect(await text(below, '/data/one.json')).toBe('one');
});
