import { expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openTallyBook } from './file-tally-book.ts';

const again = (storage: MemoryStorage, at = storage.clock.now()): MemoryStorage =>
  createMemoryStorage({ disk: storage.disk, clock: createFakeClock(at) });

test('every acknowledged press is there after a power cut', async () => {
  const storage = createMemoryStorage();
  const book = openTallyBook(storage);
  expect(await book.count('khu-1', 'vneid', 1)).toEqual({ ok: true, value: 1 });
  expect(await book.count('khu-1', 'vneid', 1)).toEqual({ ok: true, value: 2 });
  expect(await book.count('khac-xa', 'qr', 1)).toEqual({ ok: true, value: 1 });
  storage.disk.losePower({ kind: 'everything' });
  expect(await openTallyBook(again(storage)).today()).toEqual({
    ok: true,
    value: { day: '2026-11-23', tally: { 'khu-1': { vneid: 2 }, 'khac-xa': { qr: 1 } } },
  });
});

test('two staff at once: both presses count, and one that takes finds what the other gave', async () => {
  const book = openTallyBook(createMemoryStorage());
  const presses = await Promise.all([
    ...Array.from({ length: 20 }, () => book.count('khu-1', 'filing', 1)),
    ...Array.from({ length: 25 }, () => book.count('khu-1', 'filing', -1)),
  ]);
  expect(presses.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 5 }, () => ({ ok: false, error: 'nothing-to-take' })));
  expect(await book.today()).toMatchObject({ value: { tally: {} } });
});

test('a full disk changes nothing', async () => {
  const storage = createMemoryStorage();
  const book = openTallyBook(storage);
  await book.count('khu-1', 'vneid', 1);
  storage.disk.setCapacity(0);
  expect(await book.count('khu-1', 'vneid', 1)).toEqual({ ok: false, error: 'storage-failed' });
  expect(await book.today()).toMatchObject({ value: { tally: { 'khu-1': { vneid: 1 } } } });
});

test('days and months lie apart, and a clock that was set back loses none', async () => {
  const storage = createMemoryStorage();
  await openTallyBook(storage).count('khu-1', 'vneid', 1);
  const later = again(storage, storage.clock.now() + 10 * DAY);
  await openTallyBook(later).count('khu-1', 'vneid', 1);
  const back = again(storage, storage.clock.now() + DAY);
  const book = openTallyBook(back);
  await book.count('khu-1', 'payment', 1);
  expect(await book.months()).toEqual(['2026-11', '2026-12']);
  expect(await book.of('2026-11')).toEqual({
    ok: true,
    value: { '2026-11-23': { 'khu-1': { vneid: 1 } }, '2026-11-24': { 'khu-1': { payment: 1 } } },
  });
  expect(await book.of('2026-12')).toEqual({ ok: true, value: { '2026-12-03': { 'khu-1': { vneid: 1 } } } });
});

test('the file holds counts and nothing that leads to a visit', async () => {
  const storage = createMemoryStorage();
  await openTallyBook(storage).count('khu-1', 'vneid', 1);
  const bytes = await storage.disk.read(`${ROOT}/tallies/2026/2026-11.json`);
  const text = new TextDecoder().decode(bytes);
  expect(text.slice(text.indexOf('\n') + 1).trim()).toBe('{"month":"2026-11","days":{"2026-11-23":{"khu-1":{"vneid":1}}}}');
});
