import { expect, test } from 'vitest';
import { PROVEN_AFTER } from '#core/watchdog/safe-start.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openStartBook } from './start-book.ts';

/** A start on the disk of the ones before it. */
async function start(disk?: ReturnType<typeof createMemoryStorage>['disk']) {
  const storage = createMemoryStorage(disk === undefined ? {} : { disk });
  return { ...storage, book: await openStartBook(storage) };
}

test('three starts that were cut short make the fourth a safe one', async () => {
  const first = await start();
  const second = await start(first.disk);
  const third = await start(first.disk);
  const fourth = await start(first.disk);
  expect([first, second, third, fourth].map(({ book }) => book.safe)).toEqual([false, false, false, true]);
  expect((await start(first.disk)).book.safe).toBe(true);
});

test('a run that ends in order, or lasted long enough, is forgotten', async () => {
  const first = await start();
  await (await start(first.disk)).book.forgive();
  const third = await start(first.disk);
  third.clock.advance(PROVEN_AFTER);
  await third.book.settled();
  for (const expected of [false, false, false, true]) expect((await start(first.disk)).book.safe).toBe(expected);
});

test('a page that had to be replaced counts like a start, and puts the proof off', async () => {
  const first = await start();
  first.clock.advance(PROVEN_AFTER - 1);
  first.book.failed();
  first.book.failed();
  first.clock.advance(PROVEN_AFTER - 1);
  await first.book.settled();
  expect((await start(first.disk)).book.safe).toBe(true);
});

test('a book that cannot be read is none', async () => {
  const { disk } = createMemoryStorage();
  disk.put(`${ROOT}/starts.json`, 'not a book');
  const { book, notices } = await start(disk);
  expect(book.safe).toBe(false);
  expect(notices.list()).toMatchObject([{ kind: 'file-lost', about: 'starts.json' }]);
});
