import { expect, test } from 'vitest';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { seal } from './envelope.ts';
import { failing, withFaults } from './faulty-file-system.ts';
import { DAMAGED, filePrint } from './file-print.ts';

const NAME = 'visits/2026/2026-11-26.json';
const PATH = `${ROOT}/${NAME}`;

test('a file has the print of what it holds, whichever generation it is and whoever wrote it', async () => {
  const storage = createMemoryStorage();
  const print = async (body: string, generation: number): Promise<string | null> => {
    storage.disk.put(PATH, seal(body, 1, generation));
    return filePrint(storage, NAME);
  };
  const one = await print('{"a":1}', 1);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await print('{"a":1}', 7)).toBe(one);
  expect(await print('{"a":2}', 7)).not.toBe(one);
});

test('the generation before stands in, and what has no readable first line is damaged', async () => {
  const storage = createMemoryStorage();
  expect(await filePrint(storage, NAME)).toBeNull();
  storage.disk.put(`${PATH}.bak`, 'nothing of value');
  expect(await filePrint(storage, NAME)).toBe(DAMAGED);
  storage.disk.put(PATH, 'nothing of value');
  expect(await filePrint(storage, NAME)).toBe(DAMAGED);
  storage.disk.put(`${PATH}.bak`, seal('{}', 1, 1));
  expect(await filePrint(storage, NAME)).toMatch(/^[0-9a-f]{64}$/);
  await storage.disk.remove(PATH);
  expect(await filePrint(storage, NAME)).toMatch(/^[0-9a-f]{64}$/);
});

test('where a folder of its path is none, there is no file; where the disk refuses, it is damaged; any other trouble is not its own', async () => {
  const storage = createMemoryStorage();
  storage.disk.put(`${ROOT}/visits`, 'not a folder');
  expect(await filePrint(storage, NAME)).toBeNull();
  for (const code of ['EIO', 'EACCES'])
    expect(await filePrint({ root: ROOT, fileSystem: withFaults(storage.disk, failing('readStart', code, 2)) }, NAME)).toBe(
      DAMAGED,
    );
  const busy = withFaults(storage.disk, failing('readStart', 'EMFILE', 1));
  await expect(filePrint({ root: ROOT, fileSystem: busy }, NAME)).rejects.toThrow('EMFILE');
});
