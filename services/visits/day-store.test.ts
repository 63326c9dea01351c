import { expect, test } from 'vitest';
import type { VisitRecord } from '#core/visit/record.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { dayFileName, openDay } from './day-store.ts';

const visit = (sequence: number): VisitRecord => ({
  id: `${String(sequence).padStart(8, '0')}-0000-4000-8000-000000000000`,
  kiosk: 'kiosk-1',
  sequence,
  startedAt: '2026-11-23T02:00:00.000Z',
  seconds: sequence,
  settings: { language: 'vi', textSize: 'normal', theme: 'default' },
  activities: [],
  ended: 'done',
  clock: 'steady',
});

test('a day has a file of its own, in a folder of its year', () => {
  expect(dayFileName('2026-11-23')).toBe('visits/2026/2026-11-23.json');
});

test('is read back as it was written, one visit a line', async () => {
  const storage = createMemoryStorage();
  const store = await openDay(storage, '2026-11-23');
  await store.update((data) => ({ ...data, visits: [visit(1), visit(2)] }));
  const again = await openDay(storage, '2026-11-23');
  expect(again.data()).toEqual({ day: '2026-11-23', visits: [visit(1), visit(2)] });
  const lines = Buffer.from(await storage.disk.read(`${ROOT}/visits/2026/2026-11-23.json`))
    .toString()
    .split('\n');
  expect(lines.filter((line) => line.includes('"sequence":'))).toHaveLength(2);
});

test('an empty day is read back too', async () => {
  const storage = createMemoryStorage();
  const store = await openDay(storage, '2026-11-23');
  await store.update((data) => ({ ...data, visits: [] }));
  expect((await openDay(storage, '2026-11-23')).data().visits).toEqual([]);
});

test('a changed record is written anew, its neighbours from memory', async () => {
  const storage = createMemoryStorage();
  const store = await openDay(storage, '2026-11-23');
  await store.update((data) => ({ ...data, visits: [visit(1), visit(2)] }));
  await store.update((data) => ({ ...data, visits: data.visits.with(1, { ...visit(2), seconds: 77 }) }));
  expect((await openDay(storage, '2026-11-23')).data().visits.map(({ seconds }) => seconds)).toEqual([1, 77]);
});

test('a file that says it is another day is not taken for this one', async () => {
  const storage = createMemoryStorage();
  await (await openDay(storage, '2026-11-23')).update((data) => ({ ...data, visits: [visit(1)] }));
  storage.disk.put(`${ROOT}/visits/2026/2026-11-24.json`, await storage.disk.read(`${ROOT}/visits/2026/2026-11-23.json`));
  expect((await openDay(storage, '2026-11-24')).data().visits).toEqual([]);
  expect(storage.notices.list()).toMatchObject([{ kind: 'file-lost', about: 'visits/2026/2026-11-24.json' }]);
});
