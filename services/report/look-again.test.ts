import { describe, expect, test } from 'vitest';
import type { RangeTotals } from './report-desk.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { monthFileName } from '#services/months/month-files.ts';
import { type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import { dayFileName, openDay } from '#services/visits/day-store.ts';
import { openKiosk } from '#support/kiosk-folder.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openedProcedure, visitAt } from '#support/visit-records.ts';
import { handCountsOf } from './count-by-hand.ts';
import { createReportDesk } from './file-report-desk.ts';
import { rollFileName } from './month-roll.ts';

const TODAY = Date.UTC(2026, 10, 26, 2);
const storageAt = (now = TODAY, disk?: MemoryStorage['disk']): MemoryStorage =>
  createMemoryStorage({ clock: createFakeClock(now), ...(disk === undefined ? {} : { disk }) });

async function put(storage: MemoryStorage, day: string, count: number): Promise<void> {
  const visits = Array.from({ length: count }, () =>
    visitAt(`${day}T03:00:00.000Z`, { activities: [openedProcedure('khai-sinh')] }),
  );
  const store = await openDay(storage, day);
  await store.update((data) => ({ ...data, visits }));
  await store.settled();
}

type Desk = ReturnType<typeof createReportDesk>;

async function totals(desk: Desk, from: string, to: string): Promise<RangeTotals> {
  const result = await desk.totals(from, to);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('the month looked at again', () => {
  /** Every step to the disk of a first and a second look as the tab asks: its days, those before, and what was counted by hand. */
  async function stepsOf(storage: MemoryStorage): Promise<readonly string[]> {
    await totals(createReportDesk(storage), '2022-01-01', '2026-11-26');
    const steps: Step[] = [];
    const fileSystem = withFaults(storage.disk, { before: (step) => void steps.push(step) });
    const watched = createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem });
    const desk = createReportDesk(watched);
    const { tallies, groups } = await openKiosk(watched);
    steps.length = 0;
    for (let time = 0; time < 2; time += 1) {
      await totals(desk, '2026-11-01', '2026-11-26');
      await totals(desk, '2026-10-06', '2026-10-31');
      expect(await handCountsOf(tallies, groups, '2026-11-01', '2026-11-26')).toMatchObject({ ok: true });
    }
    return steps.map(({ call, path }) => `${call} ${path}`);
  }

  test('takes the same steps whatever is stored beside it, and lists no folder of days or sums', async () => {
    const few = storageAt();
    for (const day of ['2026-10-07', '2026-11-25', '2026-11-26']) await put(few, day, 2);
    const many = storageAt();
    for (const day of ['2026-10-07', '2026-11-25', '2026-11-26']) await put(many, day, 2);
    for (const day of ['2022-03-04', '2023-03-04', '2024-12-31', '2025-01-01', '2026-01-02', '2026-09-30']) {
      await put(many, day, 1);
      many.disk.put(`${ROOT}/${monthFileName('tallies', day.slice(0, 7))}`, 'nothing that is looked at');
    }
    few.disk.put(`${ROOT}/tallies/2026/none.txt`, '');
    const steps = await stepsOf(many);
    expect(steps).toEqual(await stepsOf(few));
    expect(steps.filter((step) => /^list .*(visits|totals)/.test(step))).toEqual([]);
  });

  test('shows what another program wrote, took away and put back since, and what came of a day that had none', async () => {
    const storage = storageAt();
    await put(storage, '2026-11-24', 1);
    const desk = createReportDesk(storage);
    const count = async (): Promise<number> => (await totals(desk, '2026-11-01', '2026-11-26')).totals.visits;
    expect(await count()).toBe(1);
    const path = `${ROOT}/${dayFileName('2026-11-24')}`;
    const before = await storage.disk.read(path);
    await put(storageAt(TODAY, storage.disk), '2026-11-24', 3);
    expect(await count()).toBe(3);
    storage.disk.put(path, before);
    expect(await count()).toBe(1);
    await put(storageAt(TODAY, storage.disk), '2026-11-03', 5);
    expect(await count()).toBe(6);
    await storage.disk.remove(path);
    await storage.disk.remove(`${path}.bak`);
    expect(await count()).toBe(5);
  });

  test('shows the visits of a clock set back into a month of the past', async () => {
    const clock = createFakeClock(TODAY);
    const storage = createMemoryStorage({ clock });
    await put(storage, '2026-10-07', 2);
    const desk = createReportDesk(storage);
    const count = async (): Promise<number> => (await totals(desk, '2026-10-06', '2026-10-31')).totals.visits;
    expect(await count()).toBe(2);
    const back = storageAt(Date.UTC(2026, 9, 20, 3), storage.disk);
    await put(back, '2026-10-20', 4);
    expect(await count()).toBe(6);
    expect((await totals(createReportDesk(back), '2026-10-01', '2026-10-20')).totals.visits).toBe(6);
  });
});

describe('a part of a month whose sum is kept, looked at again', () => {
  async function sealed(): Promise<{
    readonly storage: MemoryStorage;
    readonly reads: () => readonly string[];
    readonly desk: Desk;
  }> {
    const storage = storageAt();
    await put(storage, '2025-10-02', 2);
    await put(storage, '2025-10-20', 3);
    const steps: Step[] = [];
    const fileSystem = withFaults(storage.disk, { before: (step) => void steps.push(step) });
    const desk = createReportDesk(createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem }));
    return { storage, desk, reads: () => steps.splice(0).flatMap(({ call, path }) => (call === 'read' ? [path] : [])) };
  }
  const part = async (desk: Desk): Promise<unknown[]> => {
    const { totals: found, onlyWhole } = await totals(desk, '2025-10-10', '2025-11-05');
    return [found.visits, onlyWhole];
  };
  const ROLL = `${ROOT}/${rollFileName('2025-10')}`;

  test('does not read the sum again, until another program seals it', async () => {
    const { storage, desk, reads } = await sealed();
    await totals(desk, '2025-10-01', '2025-10-31');
    expect(await part(desk)).toEqual([3, []]);
    reads();
    expect(await part(desk)).toEqual([3, []]);
    expect(reads()).toEqual([]);
    expect(await createReportDesk(storage).seal('2025-10')).toEqual({ ok: true, value: null });
    expect(await part(desk)).toEqual([0, ['2025-10']]);
    expect(reads()).toEqual([ROLL]);
    expect(await part(desk)).toEqual([0, ['2025-10']]);
    expect(reads()).toEqual([]);
  });

  test('takes the sum a backup brought back, the one before where that is damaged, and none where it is gone', async () => {
    const { storage, desk } = await sealed();
    await totals(desk, '2025-10-01', '2025-10-31');
    const unsealed = await storage.disk.read(ROLL);
    await createReportDesk(storage).seal('2025-10');
    const good = await storage.disk.read(ROLL);
    expect(await part(desk)).toEqual([0, ['2025-10']]);
    storage.disk.put(ROLL, unsealed);
    expect(await part(desk)).toEqual([3, []]);
    storage.disk.put(ROLL, 'nothing of value');
    storage.disk.put(`${ROLL}.bak`, good);
    expect(await part(desk)).toEqual([0, ['2025-10']]);
    expect(storage.notices.list()).toEqual([]);
    for (const end of ['', '.bak']) await storage.disk.remove(`${ROLL}${end}`).catch(() => {});
    expect(await part(desk)).toEqual([3, []]);
  });

  test('a sum whose first line is whole and whose rest is not is not remembered', async () => {
    const { storage, desk } = await sealed();
    await totals(desk, '2025-10-01', '2025-10-31');
    await createReportDesk(storage).seal('2025-10');
    const good = await storage.disk.read(ROLL);
    const before = await storage.disk.read(`${ROLL}.bak`);
    storage.disk.put(ROLL, good.slice(0, -40));
    storage.disk.put(`${ROLL}.bak`, '');
    expect(await part(desk)).toEqual([3, []]);
    storage.disk.put(ROLL, good);
    storage.disk.put(`${ROLL}.bak`, before);
    expect(await part(desk)).toEqual([0, ['2025-10']]);
  });
});
