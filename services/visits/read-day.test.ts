import { expect, test } from 'vitest';
import type { VisitRecord } from '#core/visit/record.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import { seal } from '#services/storage/envelope.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { turnsOf } from '#support/turns.ts';
import { openedProcedure, visitAt } from '#support/visit-records.ts';
import { dayFileName, DAY_VERSION } from './day-store.ts';
import { readDay } from './read-day.ts';

const DAY = '2026-11-26';
const PATH = `${ROOT}/${dayFileName(DAY)}`;
const visits = (count: number): readonly VisitRecord[] =>
  Array.from({ length: count }, () => visitAt(`${DAY}T03:00:00.000Z`, { activities: [openedProcedure('khai-sinh')] }));
const file = (all: readonly unknown[], more: object = {}): Uint8Array =>
  seal(JSON.stringify({ day: DAY, visits: all, ...more }), DAY_VERSION, 1);

test('a day of very many visits is read whole, and others get their turn in between', async () => {
  const storage = createMemoryStorage();
  const all = visits(950);
  storage.disk.put(PATH, file(all));
  const { value, turns } = await turnsOf(() => readDay(storage, DAY));
  expect(value).toEqual(all);
  expect(turns).toBeGreaterThanOrEqual(9);
});

test('one visit of another shape, far behind, makes the whole day unreadable, and the generation before stands in', async () => {
  const storage = createMemoryStorage();
  const [first, ...rest] = visits(250);
  for (const bad of [
    file([...rest, { ...first, note: 'x' }]),
    file(rest, { note: 'x' }),
    file([...rest, null]),
    seal('[', 1, 1),
  ]) {
    storage.disk.put(PATH, bad);
    expect(await readDay(storage, DAY)).toBeNull();
  }
  storage.disk.put(previousOf(PATH), file(rest));
  expect(await readDay(storage, DAY)).toEqual(rest);
});
