import { expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import type { GroupSaid } from '#core/group/group.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { openGroupBook } from '#services/groups/group-book.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';

const room: GroupSaid = {
  place: 'chi-bo-1',
  programme: [],
  all: 30,
  members: 25,
  elderly: 12,
  shown: ['projector'],
  quiz: null,
  printed: 0,
};
const id = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-9000-000000000000`;
const open = (storage: MemoryStorage) => openGroupBook(storage, () => 'kiosk-7');
const again = (storage: MemoryStorage, at = storage.clock.now()): MemoryStorage =>
  createMemoryStorage({ disk: storage.disk, clock: createFakeClock(at) });
const MONTH = '2026-11';

test('an entry is on disk when it is acknowledged, once however often it is sent', async () => {
  const storage = createMemoryStorage();
  const book = await open(storage);
  expect(await book.add(id(1), 'cb-1', room)).toEqual({ ok: true, value: 'added' });
  expect(await Promise.all([book.add(id(1), 'cb-1', room), book.add(id(1), 'cb-1', room)])).toEqual([
    { ok: true, value: 'known' },
    { ok: true, value: 'known' },
  ]);
  storage.disk.losePower({ kind: 'everything' });
  const read = await (await open(again(storage))).of(MONTH);
  expect(read).toEqual({
    ok: true,
    value: [
      {
        id: id(1),
        kiosk: 'kiosk-7',
        at: '2026-11-23T02:00:00.000Z',
        staff: 'cb-1',
        clock: 'steady',
        said: room,
        corrections: [],
      },
    ],
  });
});

test('sent again with other numbers, because the first answer was lost, the newer ones stand and the first are kept', async () => {
  // Eight hours before midnight in Việt Nam.
  const storage = createMemoryStorage({ clock: createFakeClock(Date.parse('2026-11-30T09:00:00.000Z')) });
  const book = await open(storage);
  await book.add(id(1), 'cb-1', room);
  storage.clock.advance(DAY);
  expect(await book.add(id(1), 'cb-2', { ...room, all: 31 })).toEqual({ ok: true, value: 'corrected' });
  expect(await book.of(MONTH)).toMatchObject({
    value: [
      {
        staff: 'cb-1',
        at: '2026-11-30T09:00:00.000Z',
        said: { all: 31 },
        corrections: [{ said: room, why: 'other', staff: 'cb-2', at: '2026-12-01T09:00:00.000Z' }],
      },
    ],
  });
  expect(await book.of('2026-12')).toEqual({ ok: true, value: [] });
});

test('two staff correct at once: one value stands, the other and the first are kept', async () => {
  const storage = createMemoryStorage();
  const book = await open(storage);
  await book.add(id(1), 'cb-1', room);
  await Promise.all([
    book.correct({ id: id(1), month: MONTH }, 'cb-1', { ...room, all: 28 }, 'counted-again'),
    book.correct({ id: id(1), month: MONTH }, 'cb-2', { ...room, all: 29 }, 'wrong-press'),
  ]);
  const read = await book.of(MONTH);
  expect(read.ok && read.value[0]).toMatchObject({
    said: { all: 29 },
    corrections: [
      { said: { all: 30 }, why: 'counted-again', staff: 'cb-1', at: '2026-11-23T02:00:00.000Z' },
      { said: { all: 28 }, why: 'wrong-press', staff: 'cb-2' },
    ],
  });
  expect(await book.correct({ id: id(2), month: MONTH }, 'cb-1', room, 'other')).toEqual({ ok: false, error: 'no-such-entry' });
});

test('a full disk loses nothing that stood and says so', async () => {
  const storage = createMemoryStorage();
  const book = await open(storage);
  await book.add(id(1), 'cb-1', room);
  storage.disk.setCapacity(0);
  expect(await book.add(id(2), 'cb-1', room)).toEqual({ ok: false, error: 'storage-failed' });
  expect(await book.correct({ id: id(1), month: MONTH }, 'cb-1', { ...room, all: 28 }, 'other')).toEqual({
    ok: false,
    error: 'storage-failed',
  });
  expect(await book.of(MONTH)).toMatchObject({ value: [{ id: id(1), said: { all: 30 } }] });
});

test('a clock set back a year marks what is added, tells staff, and loses none', async () => {
  const storage = createMemoryStorage();
  await (await open(storage)).add(id(1), 'cb-1', room);
  const back = again(storage, storage.clock.now() - 365 * DAY);
  const book = await open(back);
  await book.add(id(2), 'cb-1', room);
  expect(await book.months()).toEqual(['2025-11', MONTH]);
  expect(await book.of('2025-11')).toMatchObject({ value: [{ id: id(2), clock: 'suspect' }] });
  expect(await book.of(MONTH)).toMatchObject({ value: [{ id: id(1), clock: 'steady' }] });
  expect(back.notices.list()).toMatchObject([{ kind: 'clock-suspect' }]);
});

test('a month file that cannot be read is set aside and told, and the next entry is kept', async () => {
  const storage = createMemoryStorage();
  storage.disk.put(`${ROOT}/groups/2026/2026-11.json`, 'not a file of ours');
  const book = await open(storage);
  expect(await book.of(MONTH)).toEqual({ ok: true, value: [] });
  expect(storage.notices.list()).toMatchObject([{ kind: 'file-lost' }]);
  await book.add(id(1), 'cb-1', room);
  expect(await book.of(MONTH)).toMatchObject({ value: [{ id: id(1) }] });
});
