import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riddle } from '#support/table-attack.ts';
import { addCounts, type PaperCounts, type PrintCounts } from '../../printing/day-counts.ts';
import { JOB_PAPERS } from '../../printing/job.ts';
import { isFew } from '../suppress-family.ts';
import { printsTold } from './prints-told.ts';
import type { Told } from './told.ts';

const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 30 }));
const onPaper: fc.Arbitrary<PaperCounts> = fc
  .tuple(count, count, count)
  .map(([cameOut, silent, failed]) => ({ asked: cameOut + silent + failed, sent: cameOut + silent, cameOut, failed }));
const ofKind = fc.dictionary(fc.constantFrom(...JOB_PAPERS), onPaper, { maxKeys: 4 });
const anyDay = (...kinds: readonly (keyof PrintCounts)[]): fc.Arbitrary<PrintCounts> =>
  fc.record(Object.fromEntries(kinds.map((kind) => [kind, ofKind])), { requiredKeys: [] });
const OUTCOMES = ['cameOut', 'silent', 'failed'] as const;
const shown = ({ least, hidden }: Told): number | null => (hidden ? null : least);

test('no figure less the slips of the table tells of the rest: slips and trials change nothing here', () => {
  fc.assert(
    fc.property(anyDay('code', 'sheet'), anyDay('slip', 'test'), (rest, aside) => {
      expect(printsTold([addCounts(rest, aside)])).toEqual(printsTold([rest]));
    }),
  );
});

test('no few are told, nor can they be computed from all that is told', () => {
  fc.assert(
    fc.property(fc.array(anyDay('code', 'sheet', 'slip'), { maxLength: 2 }), (days) => {
      const told = printsTold(days);
      const { figure, relate, solved } = riddle();
      const some = told.asked.hidden ? 0 : 1;
      const all = figure('all', shown(told.asked), some);
      const cells = JOB_PAPERS.map((paper) => OUTCOMES.map((outcome) => figure(`${paper} ${outcome}`, null)));
      const papers = JOB_PAPERS.map((paper) => figure(paper, shown(told.papers[paper]), some));
      const outcomes = OUTCOMES.map((outcome) => figure(outcome, shown(told[outcome]), some));
      for (const [at, whole] of papers.entries()) relate(cells[at] ?? [], whole);
      for (const [at, whole] of outcomes.entries())
        relate(
          cells.map((row) => row[at] ?? ''),
          whole,
        );
      relate(papers, all);
      relate(outcomes, all);
      for (const one of [told.asked, ...Object.values(told.papers), ...OUTCOMES.map((outcome) => told[outcome])])
        expect(!one.hidden && isFew(one.least)).toBe(false);
      for (const { name, least, most } of solved()) {
        // A cell is not told: it is known only where nothing was counted on its paper or to its end, or where it is the whole of what is told.
        if (name.includes(' ')) expect(most - least > 0.999 || !isFew(least), name).toBe(true);
        else expect(most - least, name).toBeGreaterThan(0.999);
      }
    }),
    { numRuns: 150 },
  );
});
