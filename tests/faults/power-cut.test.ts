import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DAY } from '#core/basics/durations.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { powerCut, type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import type { Loss } from '#services/storage/memory-disk.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { openStore, type Store } from '#services/storage/store.ts';
import { takeNoLock } from '#services/storage/writer-lock.ts';
import { openDay } from '#services/visits/day-store.ts';
import { createMemoryDisk, createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { seeded } from '#support/seeded.ts';
import { activityId, openForTest, PLAIN, simulation, visitId } from './visits-on-disk.ts';

/** What a cut may take, some of it by chance. Fresh for every run: the random ones count on. */
function losses(): readonly Loss[] {
  return [
    { kind: 'nothing' },
    { kind: 'everything' },
    { kind: 'bytes' },
    ...[1, 2, 3].map((seed): Loss => ({ kind: 'some', random: seeded(seed) })),
  ];
}

/** Runs a script once to count its steps, then once for every step, side of the step and loss; `check` sees what is left. */
async function cutEverywhere<Promise_>(
  prepare: () => Promise<MemoryFileSystem>,
  script: (disk: FileSystem) => Promise<Promise_>,
  check: (disk: MemoryFileSystem, promised: Promise_, where: string) => Promise<void>,
): Promise<number> {
  const steps: Step[] = [];
  await script(withFaults(await prepare(), { before: (step) => steps.push(step) }));
  let cuts = 0;
  for (const { index, call, path } of steps) {
    for (const when of ['before', 'after'] as const) {
      for (const [number, loss] of losses().entries()) {
        const disk = await prepare();
        const plan = powerCut(index, when);
        const promised = await script(withFaults(disk, plan));
        expect(plan.happened()).toBe(true);
        disk.losePower(loss);
        await check(disk, promised, `${when} step ${index} (${call} ${path}), loss ${number} (${loss.kind})`);
        cuts += 1;
      }
    }
  }
  return cuts;
}

const schema = z.strictObject({ count: z.number() });
const openCount = (disk: MemoryFileSystem, fileSystem: FileSystem = disk): Promise<Store<{ count: number }>> =>
  openStore(createMemoryStorage({ disk, fileSystem }), { name: 'a/count.json', version: 1, schema, defaults: { count: 0 } });

/** Counts up and answers the last number that was said to be safe. */
async function countUp(store: Store<{ count: number }>, times: number): Promise<number> {
  let safe = store.data().count;
  for (let time = 0; time < times; time += 1) {
    const result = await store.update(({ count }) => ({ count: count + 1 }));
    if (result.ok) safe = store.data().count;
  }
  // What is tidied up after the last answer belongs to the row.
  await store.settled();
  return safe;
}

describe('the power goes at every step', () => {
  test.each([
    ['with', true],
    ['without', false],
  ])('of a row of writes, on a disk %s second names: nothing acknowledged is lost, nothing is damaged', async (_name, links) => {
    const cuts = await cutEverywhere(
      async () => {
        const disk = createMemoryDisk();
        disk.setLinks(links);
        return disk;
      },
      async (fileSystem) => {
        const tools = createMemoryStorage({ fileSystem });
        const store = await openStore(tools, { name: 'a/count.json', version: 1, schema, defaults: { count: 0 } }).catch(
          () => null,
        );
        return store === null ? 0 : countUp(store, 4);
      },
      async (disk, safe, where) => {
        const storage = createMemoryStorage({ disk });
        const store = await openStore(storage, { name: 'a/count.json', version: 1, schema, defaults: { count: 0 } });
        expect(store.data().count, where).toBeGreaterThanOrEqual(safe);
        expect(store.data().count, where).toBeLessThanOrEqual(safe + 1);
        expect(storage.notices.list(), where).toEqual([]);
        expect(await countUp(store, 1), where).toBe(store.data().count);
      },
    );
    expect(cuts).toBeGreaterThan(400);
  });

  test('of mending a damaged file: the generation before is never lost', async () => {
    await cutEverywhere(
      async () => {
        const disk = createMemoryDisk();
        await countUp(await openCount(disk), 3);
        disk.put(`${ROOT}/a/count.json`, 'damaged');
        return disk;
      },
      async (fileSystem) => {
        const tools = createMemoryStorage({ fileSystem });
        const store = await openStore(tools, { name: 'a/count.json', version: 1, schema, defaults: { count: 0 } }).catch(
          () => null,
        );
        return store === null ? 2 : Math.max(2, await countUp(store, 2));
      },
      async (disk, safe, where) => {
        const store = await openCount(disk);
        expect(store.data().count, where).toBeGreaterThanOrEqual(safe);
        expect(await countUp(store, 1), where).toBe(store.data().count);
      },
    );
  });
});

interface Promised {
  readonly visits: Set<string>;
  readonly activities: Set<string>;
  readonly ended: Set<string>;
  kiosk: string;
  pin: boolean;
}

/** A day and a morning at the kiosk; answers everything the page and the staff were told is safe. */
async function kioskLife(fileSystem: FileSystem): Promise<Promised> {
  const promised: Promised = { visits: new Set(), activities: new Set(), ended: new Set(), kiosk: 'kiosk-1', pin: false };
  const clock = createFakeClock();
  const { result } = await openForTest(fileSystem, ROOT, clock, { takeLock: takeNoLock });
  if (!result.ok) return promised;
  const { visits, settings, staff } = result.value;
  if ((await staff.setup('483920')).ok) promised.pin = true;
  if ((await settings.save({ ...settings.read(), kiosk: 'sanh-2' })).ok) promised.kiosk = 'sanh-2';
  for (let number = 1; number <= 3; number += 1) {
    const visit = visitId(number);
    if ((await visits.start(visit, PLAIN)).ok) promised.visits.add(visit);
    for (const activity of [number * 2, number * 2 + 1]) {
      if ((await visits.record(visit, 20, PLAIN, simulation(activity))).ok) promised.activities.add(activityId(activity));
    }
    if (number !== 2 && (await visits.end(visit, 60, PLAIN, 'done')).ok) promised.ended.add(visit);
    if (number === 2) clock.advance(DAY);
  }
  await result.value.close();
  return promised;
}

async function allVisits(disk: MemoryFileSystem): Promise<readonly VisitRecord[]> {
  const storage = createMemoryStorage({ disk });
  const days = await Promise.all(['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => openDay(storage, day)));
  expect(storage.notices.list()).toEqual([]);
  return days.flatMap((day) => day.data().visits);
}

test(
  'the power goes at every step of a kiosk’s life: every promise is kept, and life goes on',
  { timeout: 120_000 },
  async () => {
    const cuts = await cutEverywhere(
      async () => createMemoryDisk(),
      kioskLife,
      async (disk, promised, where) => {
        const clock = createFakeClock();
        clock.advance(2 * DAY);
        const { result, notices } = await openForTest(disk, ROOT, clock, { takeLock: takeNoLock });
        if (!result.ok) throw new Error(`${where}: ${result.error}`);
        expect(notices.list(), where).toEqual([]);
        if (promised.pin) expect(result.value.staff.firstRun(), where).toBe(false);
        if (promised.kiosk === 'sanh-2') expect(result.value.settings.read().kiosk, where).toBe('sanh-2');
        expect((await result.value.visits.start(visitId(9), PLAIN)).ok, where).toBe(true);
        await result.value.close();

        const visits = await allVisits(disk);
        const byId = new Map(visits.map((visit) => [visit.id, visit]));
        const activities = new Set(visits.flatMap((visit) => visit.activities.map(({ id }) => id)));
        for (const visit of promised.visits) expect(byId.has(visit), where).toBe(true);
        for (const activity of promised.activities) expect(activities.has(activity), where).toBe(true);
        for (const visit of promised.ended) expect(byId.get(visit)?.ended, where).toBe('done');
        for (const visit of visits.slice(0, -1)) expect(visit.ended, where).not.toBeNull();
        expect(
          visits.map(({ sequence }) => sequence),
          where,
        ).toEqual(visits.map((_, index) => index + 1));
      },
    );
    expect(cuts).toBeGreaterThan(1500);
  },
);
