import { z } from 'zod';
import { expect, test } from 'vitest';
import type { VisitRecord } from '#core/visit/record.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { openStore } from '#services/storage/store.ts';
import { dayFileName, openDay } from '#services/visits/day-store.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openedProcedure, visitAt } from '#support/visit-records.ts';
import { createReportDesk } from './file-report-desk.ts';
import { rollFileName } from './month-roll.ts';

const storageOf = () => createMemoryStorage({ clock: createFakeClock(Date.UTC(2026, 10, 26, 2)) });
type Storage = ReturnType<typeof storageOf>;

async function put(storage: Storage, day: string, visits: readonly VisitRecord[]): Promise<void> {
  const store = await openDay(storage, day);
  await store.update((data) => ({ ...data, visits }));
  await store.settled();
}

const helped = (day: string): VisitRecord =>
  visitAt(`${day}T03:00:00.000Z`, {
    activities: [openedProcedure('khai-sinh')],
    assist: { staff: 'cb-1', joinedAt: `${day}T03:00:00.000Z`, said: null, corrections: [] },
  });

test('single visits come day by day, those of the range alone, a day nobody can read as none', async () => {
  const storage = storageOf();
  for (const day of ['2026-10-30', '2026-10-31', '2026-11-02', '2026-11-03']) await put(storage, day, [helped(day)]);
  storage.disk.put(`${ROOT}/${dayFileName('2026-11-02')}`, 'nothing of value');
  storage.disk.put(`${ROOT}/${dayFileName('2026-11-02')}.bak`, '');
  const taken: (readonly [string, number | null])[] = [];
  const read = await createReportDesk(storage).eachDay('2026-10-31', '2026-11-02', (day, visits) => {
    taken.push([day, visits?.length ?? null]);
  });
  expect(read).toEqual({ ok: true, value: null });
  expect(taken).toEqual([
    ['2026-10-31', 1],
    ['2026-11-02', null],
  ]);
});

test('a sum made before help was counted is made again', async () => {
  const storage = storageOf();
  await put(storage, '2026-10-30', [helped('2026-10-30')]);
  const helps = async () => {
    const result = await createReportDesk(storage).totals('2026-10-01', '2026-10-31');
    return result.ok ? result.value.totals.helps : result.error;
  };
  expect(await helps()).toEqual({ open: 1 });
  // The file as an older program left it: the same days, no help, no mark of how it was counted.

  const store = await openStore<Record<string, unknown>>(storage, {
    name: rollFileName('2026-10'),
    version: 1,
    schema: z.record(z.string(), z.unknown()),
    defaults: {},
  });
  await store.update(({ counting: _counting, totals, ...rest }) => ({ ...rest, totals: { ...(totals as object), helps: {} } }));
  await store.settled();
  expect(await helps()).toEqual({ open: 1 });
});
