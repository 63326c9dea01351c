import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAway, anyGroup, anyHelpedVisit, anyTally, bundleOf, type Known } from '#support/bundles.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import type { AwayRecord } from '../help/away.ts';
import { NO_HELPS, withHelps } from '../keep/away-sum.ts';
import { countVisits } from '../report/count-visits.ts';
import { addInto } from '../report/numbers.ts';
import type { DayTally } from '../tally/tally.ts';
import type { Bundle } from './bundle.ts';
import { countAway, countAwaySum } from './help-counts.ts';
import { join, joinAll, joinedOf, NOTHING_JOINED } from './join.ts';
import { kioskSums, sumAll, type Sums } from './sums.ts';

const anyDay = fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-26');
const anyKnown: fc.Arbitrary<Known> = fc.record({
  visits: fc.array(anyHelpedVisit, { maxLength: 6 }),
  away: fc.array(anyAway, { maxLength: 3 }),
  tallies: fc.dictionary(anyDay, anyTally),
  groups: fc.dictionary(fc.constantFrom(uuid(1), uuid(2), uuid(3)), anyGroup),
});
/** Any bundles of a few kiosks: also two of one order, as copied kiosks make them. */
const anyBundle: fc.Arbitrary<Bundle> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), anyKnown)
  .map(([kiosk, order, known]) => bundleOf(kiosk, order, known));

const sums = (bundles: readonly Bundle[]): Sums =>
  sumAll([...joinAll(bundles).values()].map((kiosk) => kioskSums(kiosk, null).sums));

describe('a join', () => {
  test('is the same in any order, any grouping, and however often the same comes', () => {
    fc.assert(
      fc.property(anyBundle, anyBundle, anyBundle, (first, second, third) => {
        const [a, b, c] = [joinedOf(first), joinedOf(second), joinedOf(third)];
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
        expect(join(a, a)).toEqual(a);
        expect(join(a, NOTHING_JOINED)).toEqual(a);
      }),
    );
  });

  test('changes neither of what it joins', () => {
    const [a, b] = [joinedOf(bundleOf(1, 1, { tallies: { '2026-11-01': {} } })), joinedOf(bundleOf(1, 2, {}))];
    const before = structuredClone([...a.values()]);
    join(a, b);
    join(b, a);
    expect([...a.values()]).toEqual(before);
  });
});

/** The life of a kiosk: its visits and help in time, told as far as each bundle knows them; tallies and groups change until the last. */
const anyLife = fc.record({
  visits: fc.array(anyHelpedVisit, { maxLength: 10 }),
  away: fc.array(anyAway, { maxLength: 5 }),
  told: fc.array(
    fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), tally: anyTally, group: anyGroup, cut: fc.boolean() }),
    {
      maxLength: 3,
    },
  ),
  last: fc.record({ tally: anyTally, group: anyGroup }),
});

interface World {
  readonly bundles: readonly Bundle[];
  readonly recount: unknown;
}

const anyWorld: fc.Arbitrary<World> = fc.array(anyLife, { minLength: 1, maxLength: 3 }).map((lives) => {
  const bundles = lives.flatMap(({ visits, away, told, last }, at) => {
    const kiosk = at + 1;
    const inTime = visits.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const shares = told.map(({ share }) => share).toSorted((a, b) => a - b);
    const older = told.map(({ tally, group, cut }, time) => {
      const known = inTime.slice(0, Math.floor(inTime.length * (shares[time] ?? 0)));
      const all = bundleOf(kiosk, time + 1, {
        visits: known,
        away: away.slice(0, time),
        tallies: { '2026-11-01': tally },
        groups: { [uuid(kiosk)]: group },
      });
      // A bundle of a part of the time: every other day of it.
      const days = [...all.parts.days].filter((_, place) => !cut || place % 2 === 0);
      return { ...all, parts: { ...all.parts, days: new Map(days) } };
    });
    const newest = bundleOf(kiosk, told.length + 1, {
      visits,
      away,
      tallies: { '2026-11-01': last.tally },
      groups: { [uuid(kiosk)]: last.group },
    });
    return [...older, newest];
  });
  const tallies = {};
  for (const { last } of lives) addInto(tallies, last.tally);
  const recount = {
    visits: countVisits(lives.flatMap(({ visits }) => visits)),
    away: countAway(lives.flatMap(({ away }) => away)),
    tallies,
    heads: lives.reduce((sum, { last }) => sum + last.group.said.all, 0),
  };
  return { bundles, recount };
});

const told = ({ visits, away, tallies, groups }: Sums) => ({
  visits,
  away,
  tallies,
  heads: Object.values(groups.places).reduce((sum, { all }) => sum + all, 0),
});

test('bundles of several kiosks, older and newer, cut, shuffled and repeated, add up to what a plain recount gives', () => {
  fc.assert(
    fc.property(
      anyWorld.chain(({ bundles, recount }) =>
        fc
          .tuple(
            fc.shuffledSubarray([...bundles], { minLength: bundles.length }),
            fc.shuffledSubarray([...bundles], { minLength: 0 }),
          )
          .map(([all, again]) => ({ bundles: [...all, ...again], recount })),
      ),
      ({ bundles, recount }) => {
        expect(told(sums(bundles))).toEqual(recount);
      },
    ),
    { numRuns: 60 },
  );
});

const visits = (date: string, count: number) =>
  Array.from({ length: count }, () => visitAt(`${date}T03:00:00.000Z`, { activities: [openedProcedure('khai-sinh')] }));

describe('what an older bundle knew', () => {
  test('stands where the newer one has nothing: a day that became unreadable, or was purged', () => {
    const older = bundleOf(1, 1, { visits: [...visits('2026-11-03', 3), ...visits('2026-11-04', 2)] });
    const newer = bundleOf(1, 2, { visits: [...visits('2026-11-04', 4), ...visits('2026-11-05', 1)] });
    for (const order of [
      [older, newer],
      [newer, older, newer],
    ])
      expect(sums(order).visits.days).toMatchObject({
        '2026-11-03': { visits: 3 },
        '2026-11-04': { visits: 4 },
        '2026-11-05': { visits: 1 },
      });
  });

  test('gives way also to less: what was taken back is not counted', () => {
    const tally: DayTally = { 'khu-1': { vneid: 3 } };
    const older = bundleOf(1, 1, { tallies: { '2026-11-03': tally, '2026-11-04': tally } });
    const newer = bundleOf(1, 2, { tallies: { '2026-11-03': { 'khu-1': { vneid: 1 } }, '2026-11-04': {} } });
    for (const order of [
      [older, newer],
      [newer, older],
    ])
      expect(sums(order).tallies).toEqual({ 'khu-1': { vneid: 1 } });
  });
});

describe('a month of which only the sum was kept', () => {
  const days = [...visits('2026-10-03', 3), ...visits('2026-10-31', 2)];
  const sum = { covers: ['2026-10-03', '2026-10-31'], totals: { ...countVisits(days), days: {} } };

  test('is not counted twice where an older bundle still has its days', () => {
    const older = bundleOf(1, 1, { visits: [...days.slice(1), ...visits('2026-11-01', 1)] });
    const newer = bundleOf(1, 2, { sums: { '2026-10': sum }, visits: visits('2026-11-01', 1) });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      expect(sums(order).visits.visits).toBe(6);
      expect(sums(order).months).toEqual({ '2026-10': 5, '2026-11': 1 });
    }
  });

  test('leaves a day alone that is not in it, and never belongs to another kiosk', () => {
    const older = bundleOf(1, 1, { visits: visits('2026-10-15', 7) });
    const newer = bundleOf(1, 2, { sums: { '2026-10': sum } });
    const other = bundleOf(2, 1, { visits: visits('2026-10-03', 9) });
    expect(sums([older, newer, other]).visits.visits).toBe(7 + 5 + 9);
  });

  test('counts in a range that has all of it, and is named where a range has a part', () => {
    const joined = joinAll([bundleOf(1, 1, { sums: { '2026-10': sum }, visits: visits('2026-11-02', 4) })]).get(uuid(1));
    if (joined === undefined) throw new Error('no kiosk');
    const at = (from: string, to: string) => kioskSums(joined, { from, to });
    expect(at('2026-10-01', '2026-11-01')).toMatchObject({ sums: { visits: { visits: 5 } }, onlyWhole: [] });
    expect(at('2026-10-02', '2026-11-02')).toMatchObject({ sums: { visits: { visits: 4 } }, onlyWhole: ['2026-10'] });
    expect(at('2026-11-02', '2026-11-02')).toMatchObject({ onlyWhole: [], span: { from: '2026-11-02', to: '2026-11-02' } });
    expect(at('2026-12-01', '2026-12-31')).toMatchObject({ onlyWhole: [], span: null });
  });
});

describe('help of a month of which only the sum was kept', () => {
  const help = (day: string, id: number): AwayRecord => ({
    id: uuid(id),
    kiosk: 'kiosk-1',
    at: `${day}T03:00:00.000Z`,
    staff: 'lan',
    clock: 'steady',
    said: {
      need: { kind: 'other', what: 'vneid' },
      outcome: 'helped',
      referral: null,
      minutes: 5,
      via: 'own-phone',
      age: null,
      practise: [],
    },
    corrections: [],
  });
  const sum = countAwaySum(withHelps(NO_HELPS, [help('2025-10-03', 1), help('2025-10-04', 2)]));

  test('is not counted twice where an older bundle has its days; what came after the sum is added to it', () => {
    const older = bundleOf(1, 1, { away: [help('2025-10-03', 1), help('2025-10-04', 2), help('2025-11-04', 3)] });
    const newer = bundleOf(1, 2, { awaySums: { '2025-10': sum }, away: [help('2025-10-09', 4), help('2025-11-04', 3)] });
    for (const order of [[older, newer], [newer, older], [newer]])
      expect(sums(order).away).toMatchObject({ said: 4, needs: { 'other.vneid': 4 } });
    const range = { from: '2025-10-02', to: '2025-11-30' };
    const [kiosk] = joinAll([older, newer]).values();
    expect(kiosk === undefined ? null : kioskSums(kiosk, range)).toMatchObject({
      sums: { away: { said: 2 } },
      onlyWhole: ['2025-10'],
    });
  });
});
