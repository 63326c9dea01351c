import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupSaid } from '../group/group.ts';
import { TALLY_KINDS } from '../tally/kinds.ts';
import { countByHand } from './hand-counts.ts';
import { handCountsShape } from './hand-counts-shape.ts';
import { placeFigures } from './place-rows.ts';

const room: GroupSaid = {
  place: 'chi-bo-1',
  programme: [],
  all: 30,
  members: 25,
  elderly: 12,
  shown: ['quiz'],
  quiz: { answered: 40, right: 31 },
  printed: 5,
};
const LISTED = [
  { id: 'chi-bo-1', kind: 'chi-bo', name: 'Chi bộ 1' },
  { id: 'chi-bo-2', kind: 'chi-bo', name: 'Chi bộ 2' },
  { id: 'khu-1', kind: 'khu', name: 'Khu 1' },
] as const;

test('days and sessions of the range are counted by place, both ends of it in the time of Việt Nam', () => {
  const counts = countByHand(
    [
      ['2026-10-31', { 'khu-1': { vneid: 9 } }],
      ['2026-11-01', { 'khu-1': { vneid: 2, qr: 1 } }],
      ['2026-11-30', { 'khu-1': { vneid: 3 }, 'nguoi-dan': { skills: 4 } }],
      ['2026-12-01', { 'khu-1': { vneid: 9 } }],
    ],
    [
      { at: '2026-10-31T16:59:59.000Z', said: room },
      { at: '2026-10-31T17:00:00.000Z', said: room },
      { at: '2026-11-30T16:59:59.000Z', said: { ...room, all: 10, members: 0, elderly: 10, quiz: null } },
      { at: '2026-11-30T17:00:00.000Z', said: room },
    ],
    '2026-11-01',
    '2026-11-30',
  );
  expect(counts).toEqual({
    tallies: { 'khu-1': { vneid: 5, qr: 1 }, 'nguoi-dan': { skills: 4 } },
    groups: {
      'chi-bo-1': { sessions: 2, all: 40, members: 25, elderly: 22, answered: 40, right: 31, printed: 10 },
    },
  });
  expect(handCountsShape.parse(counts)).toEqual(counts);
});

test('places stand in the order of the office, with those that are listed no more at the end; what has nothing is named apart', () => {
  const counts = countByHand(
    [['2026-11-02', { 'khu-da-bo': { qr: 50 }, 'khu-1': { qr: 1 }, 'nguoi-dan': { vneid: 7 } }]],
    [{ at: '2026-11-02T02:00:00.000Z', said: room }],
    '2026-11-01',
    '2026-11-30',
  );
  const { rows, without, sum, kinds } = placeFigures(counts, LISTED);
  expect(rows.map(({ place, tallied, sessions }) => [place, tallied, sessions])).toEqual([
    ['chi-bo-1', 0, 1],
    ['khu-1', 1, 0],
    ['nguoi-dan', 7, 0],
    ['khu-da-bo', 50, 0],
  ]);
  expect(without).toEqual(['chi-bo-2']);
  expect(sum).toEqual({ tallied: 58, sessions: 1, all: 30, members: 25, elderly: 12 });
  expect(kinds.find(({ kind }) => kind === 'qr')).toEqual({ kind: 'qr', count: 51 });
});

const place = fc.constantFrom('chi-bo-1', 'khu-1', 'nguoi-dan', 'constructor', 'khu-cu');
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
const tallies = fc.array(
  fc.tuple(
    day,
    fc.dictionary(
      place,
      fc.dictionary(fc.constantFrom(...TALLY_KINDS), fc.integer({ min: 1, max: 9 }), { noNullPrototype: true }),
      { noNullPrototype: true },
    ),
  ),
  { maxLength: 8 },
);

test('whatever was counted, rows, kinds and sums are a plain recount; two halves of a range make the whole', () => {
  fc.assert(
    fc.property(tallies, fc.array(fc.tuple(day, place), { maxLength: 6 }), (all, sessions) => {
      const groups = sessions.map(([on, where]) => ({ at: `${on}T03:00:00.000Z`, said: { ...room, place: where } }));
      const whole = placeFigures(countByHand(all, groups, '2026-11-01', '2026-11-30'), LISTED);
      const plain = all.flatMap(([, tally]) => Object.values(tally).flatMap((kinds) => Object.values(kinds)));
      const added = plain.reduce((sum, many) => sum + many, 0);
      expect(whole.sum.tallied).toBe(added);
      expect(whole.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(added);
      expect(whole.sum).toMatchObject({ sessions: groups.length, all: 30 * groups.length, elderly: 12 * groups.length });
      const halves = [
        countByHand(all, groups, '2026-11-01', '2026-11-14'),
        countByHand(all, groups, '2026-11-15', '2026-11-30'),
      ].map((half) => placeFigures(half, LISTED).sum);
      for (const of of ['tallied', 'sessions', 'all', 'members', 'elderly'] as const)
        expect(halves.reduce((sum, half) => sum + half[of], 0)).toBe(whole.sum[of]);
    }),
  );
});
