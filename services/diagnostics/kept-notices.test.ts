import { expect, test } from 'vitest';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { keepNotices } from './kept-notices.ts';

const restart = (storage: MemoryStorage): MemoryStorage => createMemoryStorage({ disk: storage.disk });
const abouts = (storage: MemoryStorage): string[] => storage.notices.list().map(({ about }) => about);

test('a notice is still there after the kiosk was switched off, until staff clear it', async () => {
  const first = createMemoryStorage();
  first.notices.add('content-problem', 'before the file was open');
  const kept = await keepNotices(first, first.notices);
  first.notices.add('file-lost', 'after');
  await kept.settled();
  first.disk.losePower({ kind: 'everything' });

  const second = restart(first);
  const keptToo = await keepNotices(second, second.notices);
  expect(abouts(second)).toEqual(['before the file was open', 'after']);
  second.notices.clear();
  await keptToo.settled();

  const third = restart(first);
  await keepNotices(third, third.notices);
  expect(abouts(third)).toEqual([]);
});

test('a damaged notice file is itself a notice', async () => {
  const storage = createMemoryStorage();
  storage.disk.put(`${ROOT}/notices.json`, 'garbage');
  await (await keepNotices(storage, storage.notices)).settled();
  expect(abouts(storage)).toEqual(['notices.json']);
  const next = restart(storage);
  await keepNotices(next, next.notices);
  expect(abouts(next)).toEqual(['notices.json']);
});

test('a full disk makes one notice, not an endless row of them', async () => {
  const storage = createMemoryStorage();
  const kept = await keepNotices(storage, storage.notices);
  storage.disk.setCapacity(0);
  storage.notices.add('file-lost', 'a');
  await kept.settled();
  expect(abouts(storage)).toEqual(['a', 'notices.json']);
});
