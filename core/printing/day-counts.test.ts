import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCounts } from './counts-shape.ts';
import { addCounts, byPaper, countJobs, NOTHING_PRINTED, sumCounts } from './day-counts.ts';
import { JOB_KINDS, JOB_OUTCOMES, JOB_PAPERS } from './job.ts';

const jobs = fc.array(
  fc.record({
    kind: fc.constantFrom(...JOB_KINDS),
    paper: fc.constantFrom(...JOB_PAPERS),
    outcome: fc.constantFrom(...JOB_OUTCOMES),
  }),
);

test('counts of days add up to those of their jobs, by kind and paper, and can be written', () => {
  fc.assert(
    fc.property(jobs, jobs, (a, b) => {
      const sum = addCounts(countJobs(a), countJobs(b));
      expect(sum).toEqual(countJobs([...a, ...b]));
      expect(printCounts.parse(sum)).toEqual(sum);
      const all = sumCounts(sum);
      const of = (...outcomes: readonly string[]): number =>
        [...a, ...b].filter(({ outcome }) => outcomes.includes(outcome)).length;
      expect(all).toEqual({
        asked: a.length + b.length,
        sent: of('sent', 'came-out'),
        cameOut: of('came-out'),
        failed: of('failed', 'refused', 'called-back'),
      });
      expect(byPaper(sum).reduce((count, [, { asked }]) => count + asked, 0)).toBe(all.asked);
    }),
  );
});

test('nothing printed is nothing counted', () => {
  expect(countJobs([])).toEqual({});
  expect(sumCounts({})).toEqual(NOTHING_PRINTED);
  expect(sumCounts(countJobs([{ kind: 'slip', paper: 'a5', outcome: 'sent' }]), ['sheet'])).toEqual(NOTHING_PRINTED);
});
