import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '#core/basics/durations.ts';
import type { Activity, VisitRecord } from '#core/visit/record.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { failing, type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryDisk, createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openDay } from './day-store.ts';
import { type DayVisitLog, openVisitLog } from './day-visit-log.ts';

const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const id = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-9000-000000000000`;
const search = (number: number): Activity => ({ id: id(1000 + number), at: 1, seconds: 2, kind: 'search', found: true });
const TODAY = '2026-11-23';

const open = (storage: MemoryStorage): Promise<DayVisitLog> => openVisitLog(storage, () => 'kiosk-7');
/** The next start of the program on the same disk, at a given time. */
const restart = (storage: MemoryStorage, at = storage.clock.now()): MemoryStorage =>
  createMemoryStorage({ disk: storage.disk, clock: createFakeClock(at) });
const stored = async (storage: MemoryStorage, day = TODAY): Promise<readonly VisitRecord[]> =>
  (await openDay(createMemoryStorage({ disk: storage.disk }), day)).data().visits;

describe('a visit', () => {
  test('is on disk from its start to its end, activity by activity', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    expect(await log.start(id(1), settings)).toEqual({ ok: true, value: null });
    expect(await stored(storage)).toEqual([
      {
        id: id(1),
        kiosk: 'kiosk-7',
        sequence: 1,
        startedAt: '2026-11-23T02:00:00.000Z',
        seconds: 0,
        settings,
        activities: [],
        ended: null,
        clock: 'steady',
      },
    ]);
    await log.record(id(1), 30, { ...settings, theme: 'contrast' }, search(1));
    expect(await stored(storage)).toMatchObject([
      { seconds: 30, settings: { theme: 'contrast' }, activities: [search(1)], ended: null },
    ]);
    await log.end(id(1), 60, settings, 'done');
    expect(await stored(storage)).toMatchObject([{ seconds: 60, activities: [search(1)], ended: 'done' }]);
    expect(await log.today()).toEqual({ ok: true, value: { day: TODAY, visits: await stored(storage) } });
  });

  test('says with which content it was made, where there is any', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    await log.start(id(1), settings, 'a1b2c3');
    await log.start(id(2), settings);
    expect((await stored(storage)).map(({ content }) => content)).toEqual(['a1b2c3', undefined]);
  });

  test('takes every call twice without harm', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    await Promise.all([log.start(id(1), settings), log.start(id(1), settings)]);
    for (let time = 0; time < 2; time += 1) {
      expect((await log.start(id(1), settings)).ok).toBe(true);
      expect((await log.record(id(1), 5, settings, search(1))).ok).toBe(true);
      expect((await log.end(id(1), 9, settings, 'idle')).ok).toBe(true);
    }
    expect(await stored(storage)).toMatchObject([{ id: id(1), activities: [search(1)], ended: 'idle' }]);
  });

  test('keeps its order when the page does not wait for the answers', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    const answers = await Promise.all([
      log.start(id(1), settings),
      log.record(id(1), 5, settings, search(1)),
      log.end(id(1), 9, settings, 'home'),
      log.start(id(2), settings),
      log.record(id(2), 1, settings, search(2)),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stored(storage)).toMatchObject([
      { sequence: 1, ended: 'home', activities: [search(1)] },
      { sequence: 2, ended: null, activities: [search(2)] },
    ]);
  });

  test('nobody knows is refused', async () => {
    const log = await open(createMemoryStorage());
    expect(await log.record(id(9), 1, settings, search(1))).toEqual({ ok: false, error: 'no-such-visit' });
    expect(await log.end(id(9), 1, settings, 'done')).toEqual({ ok: false, error: 'no-such-visit' });
  });

  test('belongs to the day in Việt Nam it started on, also when it ends after midnight', async () => {
    const storage = createMemoryStorage({ clock: createFakeClock(Date.UTC(2026, 10, 23, 16, 59)) });
    const log = await open(storage);
    await log.start(id(1), settings);
    storage.clock.advance(2 * MINUTE);
    expect((await log.today()).ok && (await log.today())).toMatchObject({ value: { day: '2026-11-24', visits: [] } });
    await log.end(id(1), 120, settings, 'done');
    await log.start(id(2), settings);
    expect(await stored(storage)).toMatchObject([{ id: id(1), ended: 'done' }]);
    expect(await stored(storage, '2026-11-24')).toMatchObject([{ id: id(2), sequence: 2 }]);
  });
});

describe('a visit nobody ended', () => {
  test('is closed as interrupted when a new page says hello', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    await log.start(id(1), settings);
    await log.closeOpen();
    expect(await stored(storage)).toMatchObject([{ ended: 'interrupted' }]);
  });

  test('is closed when the next visit starts, on the same day or another', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    await log.start(id(1), settings);
    await log.start(id(2), settings);
    expect(await stored(storage)).toMatchObject([{ ended: 'interrupted' }, { ended: null }]);
    storage.clock.advance(DAY);
    await log.start(id(3), settings);
    expect((await stored(storage)).map(({ ended }) => ended)).toEqual(['interrupted', 'interrupted']);
  });

  test('is closed at the next start after a crash, and what was recorded stands', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    await log.start(id(1), settings);
    await log.record(id(1), 8, settings, search(1));
    storage.disk.losePower({ kind: 'everything' });
    await open(restart(storage, storage.clock.now() + 2 * DAY));
    expect(await stored(storage)).toMatchObject([{ ended: 'interrupted', seconds: 8, activities: [search(1)] }]);
  });

  test('is closed after a crash between the note of a new day and its first visit', async () => {
    const storage = createMemoryStorage({ clock: createFakeClock(Date.UTC(2098, 0, 1)) });
    const early = await open(storage);
    await early.start(id(8), settings);
    storage.clock.jumpTo(Date.UTC(2026, 10, 23, 2));
    await early.start(id(1), settings);
    storage.clock.advance(DAY);
    // Day files cannot be written, the state file can.
    const faults = withFaults(storage.disk, failing('create', 'EIO', 99, 'visits/2026/'));
    const stuck = await open(createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem: faults }));
    expect(await stuck.start(id(2), settings)).toEqual({ ok: false, error: 'storage-failed' });
    expect(await stored(storage)).toMatchObject([{ ended: null }]);
    await open(restart(storage));
    expect(await stored(storage)).toMatchObject([{ ended: 'interrupted' }]);
  });

  test('can still be ended by its page, which outlived the service', async () => {
    const storage = createMemoryStorage();
    await (await open(storage)).start(id(1), settings);
    const log = await open(restart(storage));
    expect((await log.record(id(1), 20, settings, search(1))).ok).toBe(true);
    expect((await log.end(id(1), 30, settings, 'done')).ok).toBe(true);
    expect(await stored(storage)).toMatchObject([{ ended: 'done', seconds: 30, activities: [search(1)] }]);
  });
});

describe('the sequence', () => {
  test('goes on over days and restarts without a gap', async () => {
    let storage = createMemoryStorage();
    for (let number = 1; number <= 6; number += 1) {
      const log = await open(storage);
      await log.start(id(number), settings);
      storage = restart(storage, storage.clock.now() + (number % 2) * DAY);
    }
    const all = [...(await stored(storage)), ...(await stored(storage, '2026-11-24')), ...(await stored(storage, '2026-11-25'))];
    expect(all.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect((await stored(storage, '2026-11-26')).map(({ sequence }) => sequence)).toEqual([6]);
  });

  test('goes on when the clock falls back behind older days', async () => {
    let storage = createMemoryStorage();
    await (await open(storage)).start(id(1), settings);
    storage = restart(storage, Date.UTC(2020, 0, 1));
    await (await open(storage)).start(id(2), settings);
    storage = restart(storage, Date.UTC(2020, 0, 1, 1));
    await (await open(storage)).start(id(3), settings);
    storage = restart(storage, Date.UTC(2026, 10, 23, 8));
    await (await open(storage)).start(id(4), settings);
    expect(await stored(storage, '2020-01-01')).toMatchObject([
      { sequence: 2, clock: 'suspect' },
      { sequence: 3, clock: 'suspect' },
    ]);
    expect(await stored(storage)).toMatchObject([
      { sequence: 1, clock: 'steady' },
      { sequence: 4, clock: 'steady' },
    ]);
  });

  test.each(['lost', 'one generation old'])('goes on when the state file is %s', async (damage) => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    for (let number = 1; number <= 5; number += 1) {
      await log.start(id(number), settings);
      if (number === 2 || number === 4) storage.clock.advance(DAY);
    }
    storage.disk.put(`${ROOT}/visits/state.json`, 'garbage');
    storage.clock.advance(DAY);
    if (damage === 'lost') storage.disk.put(`${ROOT}/visits/state.json.bak`, 'garbage');
    const next = restart(storage);
    await (await open(next)).start(id(6), settings);
    expect(next.notices.list()).toMatchObject([{ about: 'visits/state.json' }]);
    expect((await stored(storage, '2026-11-25')).map(({ sequence }) => sequence)).toEqual([5]);
    expect((await stored(storage, '2026-11-26')).map(({ sequence }) => sequence)).toEqual([6]);
  });

  test('goes on after days on which no visit could be written', async () => {
    const storage = createMemoryStorage({ clock: createFakeClock(Date.UTC(2098, 0, 1)) });
    const log = await open(storage);
    await log.start(id(1), settings);
    storage.clock.jumpTo(Date.UTC(2026, 10, 23, 2));
    await log.start(id(2), settings);
    const faults = withFaults(storage.disk, failing('create', 'EIO', 99, 'visits/2026/'));
    const stuck = await open(createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem: faults }));
    for (const number of [3, 4]) {
      storage.clock.advance(DAY);
      expect((await stuck.start(id(number), settings)).ok).toBe(false);
    }
    await (await open(restart(storage))).start(id(5), settings);
    expect(await stored(storage, '2026-11-25')).toMatchObject([{ id: id(5), sequence: 3 }]);
  });

  test('has no gap after a visit that could not be written', async () => {
    const disk = createMemoryDisk();
    const storage = createMemoryStorage({ disk });
    const log = await open(storage);
    await log.start(id(1), settings);
    disk.setReadOnly(true);
    expect(await log.start(id(2), settings)).toEqual({ ok: false, error: 'storage-failed' });
    expect(await log.record(id(2), 1, settings, search(1))).toEqual({ ok: false, error: 'no-such-visit' });
    disk.setReadOnly(false);
    expect((await log.start(id(2), settings)).ok).toBe(true);
    expect((await stored(storage)).map(({ id: visit, sequence }) => [visit, sequence])).toEqual([
      [id(1), 1],
      [id(2), 2],
    ]);
  });
});

describe('a clock that jumps', () => {
  test('marks the visit under way, whichever way it jumps', async () => {
    for (const jump of [-HOUR, HOUR]) {
      const storage = createMemoryStorage();
      const log = await open(storage);
      await log.start(id(1), settings);
      storage.clock.advance(30 * SECOND);
      await log.record(id(1), 30, settings, search(1));
      expect(await stored(storage)).toMatchObject([{ clock: 'steady' }]);
      storage.clock.jumpTo(storage.clock.now() + jump);
      await log.end(id(1), 40, settings, 'done');
      expect(await stored(storage)).toMatchObject([{ clock: 'suspect', seconds: 40, ended: 'done' }]);
      expect(storage.notices.list()).toMatchObject([{ kind: 'clock-suspect' }]);
    }
  });

  test('far into the future marks those visits, and no others after it is put right', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    await log.start(id(1), settings);
    const right = storage.clock.now();
    storage.clock.jumpTo(Date.UTC(2098, 0, 1));
    await log.start(id(2), settings);
    storage.clock.jumpTo(right + HOUR);
    await log.start(id(3), settings);
    expect((await stored(storage)).map(({ clock }) => clock)).toEqual(['steady', 'steady']);
    expect(await stored(storage, '2098-01-01')).toMatchObject([{ clock: 'suspect', sequence: 2 }]);
  });

  test('to and fro within moments keeps every visit in the file of its day', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    const base = storage.clock.now();
    const answers = [];
    for (let number = 1; number <= 40; number += 1) {
      storage.clock.jumpTo(base + (number % 5) * DAY);
      answers.push(log.start(id(number), settings), log.record(id(number), 1, settings, search(number)));
    }
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
    const all = await Promise.all(Array.from({ length: 5 }, (_, day) => stored(storage, `2026-11-${23 + day}`)));
    const sequences = all.flat().map(({ sequence }) => sequence);
    expect(sequences.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(all.flat().every(({ activities }) => activities.length === 1)).toBe(true);
  });
});

describe('the cost of a visit', () => {
  test('is the same with years of visits behind it: only its own day is written', async () => {
    const disk = createMemoryDisk();
    let steps: Step[] = [];
    const storage = createMemoryStorage({ disk, fileSystem: withFaults(disk, { before: (step) => steps.push(step) }) });
    const log = await open(storage);
    const perDay: number[] = [];
    for (let day = 0; day < 30; day += 1) {
      await log.start(id(day * 2), settings);
      await log.settled();
      steps = [];
      await log.start(id(day * 2 + 1), settings);
      await log.settled();
      perDay.push(steps.length);
      expect(new Set(steps.filter(({ call }) => call === 'write').map(({ path }) => path.slice(0, 35))).size).toBe(1);
      storage.clock.advance(DAY);
    }
    expect(new Set(perDay).size).toBe(1);
  });

  test('a thousand visits on one day are all there', async () => {
    const storage = createMemoryStorage();
    const log = await open(storage);
    for (let number = 1; number <= 1000; number += 1) {
      void log.start(id(number), settings);
      void log.record(id(number), 3, settings, { ...search(number), id: id(100_000 + number) });
      await log.end(id(number), 4, settings, 'done');
    }
    const visits = await stored(storage);
    expect(visits).toHaveLength(1000);
    expect(visits.every(({ sequence, ended }, index) => sequence === index + 1 && ended === 'done')).toBe(true);
  });
});

test('a disk that fails at reading a day is a value, not a crash', async () => {
  const disk = createMemoryDisk();
  const storage = createMemoryStorage({ disk, fileSystem: withFaults(disk, failing('read', 'EMFILE', 2, '2026-11-23')) });
  const log = await open(storage);
  expect(await log.today()).toEqual({ ok: false, error: 'storage-failed' });
  expect(await log.start(id(1), settings)).toEqual({ ok: false, error: 'storage-failed' });
  expect((await log.start(id(1), settings)).ok).toBe(true);
});
