import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyMonth, groupAt, sourcesOf } from '#support/office-sources.ts';
import { TALLY_KINDS } from '../../tally/kinds.ts';
import { countsOf } from './month-counts.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('every figure is what a plain recount of the log and the books gives, whatever they hold', () => {
  fc.assert(
    fc.property(anyMonth, ({ visits, groups, away, tallies, sources }) => {
      const { places, subjects, helps, rounds } = countsOf(sources);
      for (const one of places) {
        const here = groups.filter(({ place }) => place === one.place);
        expect([one.sessions, one.heads, one.members, one.elderly]).toEqual([
          here.length,
          sum(here.map(({ all }) => all)),
          sum(here.map(({ members }) => members)),
          sum(here.map(({ elderly }) => elderly)),
        ]);
      }
      const hands = groups.flatMap(({ all, rounds: asked = [] }) => (all < 5 ? [] : asked));
      expect(sum(rounds.map(({ answered }) => answered))).toBe(sum(hands.map(({ answered }) => answered)));
      expect(sum(rounds.map(({ right }) => right))).toBe(sum(hands.map(({ right }) => right)));
      // Nothing is counted at a place that has no row.
      expect(sum(places.map(({ heads }) => heads))).toBe(sum(groups.map(({ all }) => all)));
      for (const kind of TALLY_KINDS)
        expect(sum(places.map(({ tally }) => tally[kind]))).toBe(
          sum(tallies.flatMap((day) => Object.values(day).map((kinds) => kinds[kind] ?? 0))),
        );
      const did = visits.flatMap(({ activities }) => activities);
      const runs = did.flatMap((one) => (one.kind === 'simulation' ? [one] : []));
      const practised = runs.filter(({ rung }) => rung !== 'watch');
      const slips = did.flatMap((one) => (one.kind === 'slip' ? [one] : []));
      expect(sum(subjects.map(({ opened }) => opened))).toBe(did.filter(({ kind }) => kind === 'procedure').length);
      expect(sum(subjects.map(({ watched }) => watched))).toBe(runs.length - practised.length);
      expect(sum(subjects.map(({ finished }) => finished))).toBe(practised.filter(({ finished }) => finished).length);
      expect(sum(subjects.map(({ left }) => left))).toBe(practised.filter(({ finished }) => !finished).length);
      for (const outcome of ['sent', 'screen', 'failed'] as const)
        expect(sum(subjects.map((one) => one.slips[outcome]))).toBe(
          // What came out was sent.
          slips.filter((slip) => slip.outcome === outcome || (outcome === 'sent' && slip.outcome === 'came-out')).length,
        );
      for (const { outcome, kiosk, away: elsewhere } of helps) {
        const said = visits.flatMap(({ assist }) => (assist === undefined ? [] : [assist.said?.outcome ?? 'open']));
        expect([kiosk, elsewhere]).toEqual([
          said.filter((one) => one === outcome).length,
          away.filter((one) => one.outcome === outcome).length,
        ]);
      }
    }),
    { numRuns: 200 },
  );
});

test('places stand in the order of the office; what has no name any more still counts', () => {
  const { places, subjects } = countsOf(
    sourcesOf({
      groups: [groupAt('khu-cu', 7)],
      totals: {
        ...sourcesOf().totals,
        procedures: { 'bai-cu': { opened: 1, slips: { sent: 0, screen: 0, failed: 0 } } },
        runs: { 'khai-sinh': { watch: { runs: 1, finished: 1, hints: 0, alone: 0, hint: 0, hand: 0 } } },
      },
    }),
  );
  expect(places.map(({ place }) => place)).toEqual(['chi-bo-1', 'khu-2', 'nguoi-dan', 'khac-xa', 'khu-cu']);
  expect(subjects).toMatchObject([
    { subject: 'khai-sinh', watched: 1, finished: 0 },
    { subject: 'ket-hon', opened: 0 },
    { subject: 'bai-cu', opened: 1 },
  ]);
});
