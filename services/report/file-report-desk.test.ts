import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVisits } from '#core/report/count-visits.ts';
import { monthOf } from '#core/report/days.ts';
import { EMPTY, type Totals } from '#core/report/totals.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { failing, type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { anyVisit, openedProcedure, visitAt } from '#support/visit-records.ts';
import { dayFileName, openDay } from '#services/visits/day-store.ts';
import { createReportDesk } from './file-report-desk.ts';

const TODAY = Date.UTC(2026, 10, 26, 2, 0, 0);
const storageAt = (now = TODAY, disk?: MemoryStorage['disk']): MemoryStorage =>
  createMemoryStorage({ clock: createFakeClock(now), ...(disk === undefined ? {} : { disk }) });

/** So many visits on a day, all alike. */
const visits = (day: string, count: number): readonly VisitRecord[] =>
  Array.from({ length: count }, () => visitAt(`${day}T03:00:00.000Z`, { activities: [openedProcedure('khai-sinh')] }));

async function put(storage: MemoryStorage, day: string, all: readonly VisitRecord[]): Promise<void> {
  const store = await openDay(storage, day);
  await store.update((data) => ({ ...data, visits: all }));
  await store.settled();
}

async function putAll(storage: MemoryStorage, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [day, count] of Object.entries(counts)) await put(storage, day, visits(day, count));
}

async function totals(storage: MemoryStorage, from: string, to: string) {
  const result = await createReportDesk(storage).totals(from, to);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const damage = (storage: MemoryStorage, name: string): void => {
  storage.disk.put(`${ROOT}/${name}`, 'nothing of value');
  storage.disk.put(`${ROOT}/${name}.bak`, '');
};

/** What is read of the disk, by the ends of the names. */
function watched(storage: MemoryStorage): { readonly storage: MemoryStorage; readonly read: () => readonly string[] } {
  const steps: Step[] = [];
  const fileSystem = withFaults(storage.disk, { before: (step) => void steps.push(step) });
  return {
    storage: createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem }),
    read: () => steps.filter(({ call }) => call === 'read').map(({ path }) => path.replace(`${ROOT}/`, '')),
  };
}

describe('a range', () => {
  test('is what a plain recount of its visits gives, whatever they are and however it lies over the months', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyVisit, { maxLength: 12 }), fc.nat(90), fc.nat(90), async (all, start, length) => {
        const storage = storageAt();
        const dayOf = (visit: VisitRecord): string => dayInVietnam(Date.parse(visit.startedAt));
        for (const day of new Set(all.map(dayOf)))
          await put(
            storage,
            day,
            all.filter((visit) => dayOf(visit) === day),
          );
        const from = dayInVietnam(Date.UTC(2026, 9, 1) + start * 86_400_000);
        const to = dayInVietnam(Date.UTC(2026, 9, 1) + (start + length) * 86_400_000);
        const recount = countVisits(all.filter((visit) => from <= dayOf(visit) && dayOf(visit) <= to));
        const months: Record<string, number> = {};
        for (const [day, { visits: many }] of Object.entries(recount.days))
          if (many > 0) months[monthOf(day)] = (months[monthOf(day)] ?? 0) + many;
        for (let time = 0; time < 2; time += 1)
          expect(await totals(storage, from, to)).toEqual({ totals: recount, unreadable: [], onlyWhole: [], months });
      }),
      { numRuns: 40 },
    );
  });

  test('of nothing is nothing, and leaves no file', async () => {
    const storage = storageAt();
    expect(await totals(storage, '2022-01-01', '2026-11-26')).toEqual({
      totals: EMPTY,
      unreadable: [],
      onlyWhole: [],
      months: {},
    });
    expect(await storage.disk.kind(`${ROOT}/totals`)).toBeNull();
  });
});

describe('a month of the past', () => {
  test('is counted once, then read from its roll-up alone', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-10-02': 2, '2026-10-31': 3, '2026-11-25': 4 });
    expect((await totals(storage, '2026-10-01', '2026-11-26')).totals.visits).toBe(9);
    const again = watched(storage);
    expect((await totals(again.storage, '2026-10-01', '2026-11-26')).totals.visits).toBe(9);
    expect(again.read()).toEqual(['totals/2026-10.json', 'visits/2026/2026-11-25.json']);
  });

  test('does not lengthen the look at this month, however many there are', async () => {
    const storage = storageAt();
    await putAll(storage, { '2025-03-04': 1, '2026-09-02': 2, '2026-10-31': 3, '2026-11-25': 4 });
    const looked = watched(storage);
    expect((await totals(looked.storage, '2026-11-01', '2026-11-26')).totals.visits).toBe(4);
    expect(looked.read()).toEqual(['visits/2026/2026-11-25.json']);
  });

  test('is counted again when a day came, changed, or came back', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-10-02': 2 });
    const count = async (): Promise<number> => (await totals(storage, '2026-10-01', '2026-10-31')).totals.visits;
    expect(await count()).toBe(2);
    await putAll(storage, { '2026-10-20': 3 });
    expect(await count()).toBe(5);
    await putAll(storage, { '2026-10-02': 4 });
    expect(await count()).toBe(7);
  });

  test('whose roll-up is damaged is counted again, and the roll-up is whole after that', async () => {
    for (const worse of [false, true]) {
      const storage = storageAt();
      await putAll(storage, { '2026-10-02': 2, '2026-10-20': 3 });
      await totals(storage, '2026-10-01', '2026-10-31');
      if (worse) damage(storage, 'totals/2026-10.json');
      else storage.disk.put(`${ROOT}/totals/2026-10.json`, 'nothing of value');
      expect((await totals(storage, '2026-10-01', '2026-10-31')).totals.visits).toBe(5);
      const again = watched(storage);
      await totals(again.storage, '2026-10-01', '2026-10-31');
      expect(again.read()).toEqual(['totals/2026-10.json']);
    }
  });

  test('with a damaged day is counted without it, and says so until the day is back', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-10-02': 2, '2026-10-20': 3 });
    const good = await storage.disk.read(`${ROOT}/${dayFileName('2026-10-20')}`);
    damage(storage, dayFileName('2026-10-20'));
    for (let time = 0; time < 2; time += 1) {
      const found = await totals(storage, '2026-10-01', '2026-10-31');
      expect([found.totals.visits, found.unreadable]).toEqual([2, ['2026-10-20']]);
    }
    storage.disk.put(`${ROOT}/${dayFileName('2026-10-20')}`, good);
    const found = await totals(storage, '2026-10-01', '2026-10-31');
    expect([found.totals.visits, found.unreadable]).toEqual([5, []]);
  });

  test('a day whose first line is whole and whose rest is not is not taken for counted when it is mended', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-10-20': 3 });
    const path = `${ROOT}/${dayFileName('2026-10-20')}`;
    const good = await storage.disk.read(path);
    storage.disk.put(path, good.slice(0, -40));
    storage.disk.put(`${path}.bak`, '');
    expect((await totals(storage, '2026-10-01', '2026-10-31')).unreadable).toEqual(['2026-10-20']);
    storage.disk.put(path, good);
    expect((await totals(storage, '2026-10-01', '2026-10-31')).totals.visits).toBe(3);
  });

  test('of which a day was taken away is what is left, and says which day', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-10-02': 2, '2026-10-20': 3 });
    await totals(storage, '2026-10-01', '2026-10-31');
    await storage.disk.remove(`${ROOT}/${dayFileName('2026-10-20')}`);
    for (let time = 0; time < 2; time += 1) {
      const found = await totals(storage, '2026-10-01', '2026-10-31');
      expect([found.totals.visits, found.unreadable]).toEqual([2, ['2026-10-20']]);
    }
  });

  test('is right on a full disk too, only not kept', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-10-02': 2 });
    storage.disk.setCapacity(0);
    expect((await totals(storage, '2026-10-01', '2026-10-31')).totals.visits).toBe(2);
    expect(storage.notices.list()).toMatchObject([{ kind: 'disk-full' }]);
  });
});

test('a damaged day of this month is said, one generation back is good enough, and nothing is moved', async () => {
  const storage = storageAt();
  await putAll(storage, { '2026-11-24': 2, '2026-11-25': 3 });
  await put(storage, '2026-11-25', visits('2026-11-25', 4));
  storage.disk.put(`${ROOT}/${dayFileName('2026-11-25')}`, 'nothing of value');
  damage(storage, dayFileName('2026-11-24'));
  const before = await storage.disk.list(`${ROOT}/visits/2026`);
  const found = await totals(storage, '2026-11-01', '2026-11-26');
  expect([found.totals.visits, found.unreadable]).toEqual([3, ['2026-11-24']]);
  expect((await storage.disk.list(`${ROOT}/visits/2026`)).toSorted()).toEqual(before.toSorted());
});

test('a disk that fails at reading is a problem, not a crash, and the next call goes on', async () => {
  const storage = storageAt();
  await putAll(storage, { '2026-10-02': 2 });
  const fileSystem = withFaults(storage.disk, failing('read', 'EMFILE', 1));
  const desk = createReportDesk(createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem }));
  expect(await desk.totals('2026-10-01', '2026-10-31')).toEqual({ ok: false, error: 'storage-failed' });
  expect(await desk.totals('2026-10-01', '2026-10-31')).toMatchObject({ ok: true, value: { totals: { visits: 2 } } });
});

test('a desk that stays open sees what was written since', async () => {
  const storage = storageAt();
  const desk = createReportDesk(storage);
  const count = async (): Promise<number> => {
    const result = await desk.totals('2026-11-01', '2026-11-30');
    return result.ok ? result.value.totals.visits : -1;
  };
  await putAll(storage, { '2026-11-26': 1 });
  expect(await count()).toBe(1);
  await putAll(storage, { '2026-11-26': 2 });
  expect(await count()).toBe(2);
});

describe('a sealed month', () => {
  const withoutDays = ({ days: _days, ...rest }: Totals): Omit<Totals, 'days'> => rest;
  async function sealed(): Promise<{ storage: MemoryStorage; before: Totals }> {
    const storage = storageAt();
    await putAll(storage, { '2025-10-02': 2, '2025-10-20': 3 });
    const before = (await totals(storage, '2025-10-01', '2025-10-31')).totals;
    expect(await createReportDesk(storage).seal('2025-10')).toEqual({ ok: true, value: null });
    return { storage, before };
  }
  const forget = (storage: MemoryStorage, day: string): Promise<void> => storage.disk.remove(`${ROOT}/${dayFileName(day)}`);

  test('adds up to the same while its days are let go one by one, and after', async () => {
    const { storage, before } = await sealed();
    const same = async (): Promise<void> => {
      const now = await totals(storage, '2025-10-01', '2025-10-31');
      expect(withoutDays(now.totals)).toEqual(withoutDays(before));
      expect([now.totals.days, now.unreadable, now.months]).toEqual([{}, [], { '2025-10': 5 }]);
    };
    await same();
    await forget(storage, '2025-10-02');
    await same();
    expect(await createReportDesk(storage).seal('2025-10')).toEqual({ ok: true, value: null });
    await forget(storage, '2025-10-20');
    await same();
    expect((await totals(storage, '2022-01-01', '2026-11-26')).totals.visits).toBe(5);
  });

  test('outlives damage to either generation of its file', async () => {
    for (const name of ['totals/2025-10.json', 'totals/2025-10.json.bak']) {
      const { storage } = await sealed();
      await forget(storage, '2025-10-02');
      await forget(storage, '2025-10-20');
      storage.disk.put(`${ROOT}/${name}`, 'nothing of value');
      expect((await totals(storage, '2025-10-01', '2025-10-31')).totals.visits, name).toBe(5);
    }
  });

  test('takes in visits a clock set back a year puts there, however often they grow', async () => {
    const { storage } = await sealed();
    await forget(storage, '2025-10-02');
    await forget(storage, '2025-10-20');
    const back = storageAt(Date.UTC(2025, 9, 20, 3), storage.disk);
    for (const count of [1, 2, 3]) {
      const grown = visits('2025-10-20', count).map((visit) => ({ ...visit, kiosk: 'kiosk-2' }));
      await put(back, '2025-10-20', grown);
      expect((await totals(back, '2025-10-01', '2025-10-31')).totals.visits).toBe(5 + count);
      expect((await totals(storageAt(TODAY, storage.disk), '2025-10-01', '2025-10-31')).totals.visits).toBe(5 + count);
    }
  });

  test('cannot be cut: a range with a part of it says so', async () => {
    const { storage } = await sealed();
    await forget(storage, '2025-10-02');
    await forget(storage, '2025-10-20');
    expect(await totals(storage, '2025-10-10', '2025-11-30')).toEqual({
      totals: EMPTY,
      unreadable: [],
      onlyWhole: ['2025-10'],
      months: {},
    });
  });

  test('is refused while visits may change, and while a day cannot be read', async () => {
    const storage = storageAt();
    await putAll(storage, { '2026-09-02': 1, '2026-10-02': 2, '2026-11-02': 2 });
    const desk = createReportDesk(storage);
    for (const month of ['2026-10', '2026-11', '2027-01'])
      expect(await desk.seal(month), month).toEqual({ ok: false, error: 'too-young' });
    damage(storage, dayFileName('2026-09-02'));
    expect(await desk.seal('2026-09')).toEqual({ ok: false, error: 'unreadable-days' });
  });

  test('is not said to be sealed where the disk took nothing', async () => {
    const storage = storageAt();
    await putAll(storage, { '2025-10-02': 2 });
    storage.disk.setCapacity(0);
    expect(await createReportDesk(storage).seal('2025-10')).toEqual({ ok: false, error: 'storage-failed' });
  });
});
