import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAway, anyGroup, anyHelpedVisit, anyTally, bundleOf } from '#support/bundles.ts';
import { uuid, visitAt, openedProcedure } from '#support/visit-records.ts';
import { countVisits } from '../report/count-visits.ts';
import { type Family, FAMILIES, PART_SHAPES } from './bundle.ts';
import { isSound } from './sound.ts';

const accepts = (family: Family, key: string, value: unknown): boolean => {
  const { key: keys, value: shape } = PART_SHAPES[family];
  return keys.safeParse(key).success && shape.safeParse(value).success && isSound(family, key, value as never);
};

test('whatever a kiosk counts is taken', () => {
  fc.assert(
    fc.property(fc.array(anyHelpedVisit), fc.array(anyAway), anyTally, anyGroup, (visits, away, tally, group) => {
      const { parts } = bundleOf(1, 1, { visits, away, tallies: { '2026-11-04': tally }, groups: { [uuid(9)]: group } });
      for (const family of FAMILIES)
        for (const [key, value] of parts[family]) expect([family, key, accepts(family, key, value)]).toEqual([family, key, true]);
    }),
    { numRuns: 50 },
  );
});

const totals = countVisits([visitAt('2026-11-04T03:00:00.000Z', { activities: [openedProcedure('khai-sinh')] })]);
const day = (more: object) => ({ print: 'aa', totals: { ...totals, ...more } });
const help = bundleOf(1, 1, { away: fc.sample(anyAway, { numRuns: 1, seed: 3 }) }).parts.away;
const [helpDay, helped] = [...help][0] ?? ['', {}];

test.each([
  [
    'more visits than a day has room for',
    'days',
    '2026-11-04',
    day({ visits: 9000, hours: { 10: 9000 }, languages: { vi: 9000 }, ended: { done: 9000 } }),
  ],
  ['hours that are other than the visits', 'days', '2026-11-04', day({ hours: { 10: 2 } })],
  ['more doubted than there are', 'days', '2026-11-04', day({ doubted: 2 })],
  ['another day than its own', 'days', '2026-11-05', day({})],
  ['a leaf beyond all reason', 'days', '2026-11-04', day({ seconds: 10_000_001 })],
  ['less than nothing', 'days', '2026-11-04', day({ touches: -1 })],
  ['parts of a visit', 'days', '2026-11-04', day({ touches: 0.5 })],
  ['a thirteenth month', 'sums', '2026-13', { covers: [], totals: { ...totals, days: {} } }],
  ['a month that covers days of another', 'sums', '2026-10', { covers: ['2026-11-04'], totals: { ...totals, days: {} } }],
  ['outcomes that are other than what was said', 'away', helpDay, { ...helped, said: 2 }],
  ['more than a finger can count', 'tallies', '2026-11-04', { 'khu-1': { vneid: 1000 } }],
  ['a hall that holds nobody', 'groups', uuid(1), { ...fc.sample(anyGroup, { numRuns: 1, seed: 1 })[0], said: { all: 501 } }],
  [
    'a time finer than a quarter of an hour',
    'groups',
    uuid(1),
    { ...fc.sample(anyGroup, { numRuns: 1, seed: 1 })[0], at: '2026-11-04T03:01:00.000Z' },
  ],
  ['a name where an id belongs', 'groups', 'nguyen-van-a', fc.sample(anyGroup, { numRuns: 1, seed: 1 })[0]],
] as const)('%s is refused', (_, family, key, value) => {
  expect(accepts(family, key, value)).toBe(false);
});
