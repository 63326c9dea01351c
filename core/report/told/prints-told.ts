import { addCounts, byPaper, sumCounts, type PrintCounts } from '../../printing/day-counts.ts';
import { JOB_PAPERS, type JobPaper } from '../../printing/job.ts';
import type { PublishedTable } from '../count-table.ts';
import { suppress } from '../suppress.ts';
import { isFew } from '../suppress-family.ts';
import { type Told, toldOf, toldSum } from './told.ts';

/** What may be said of what the printer's journal counted: jobs of every kind, by paper. */
export interface PrintsTold {
  /** Papers on which nothing was sent are 0. */
  readonly papers: Readonly<Record<JobPaper, Told>>;
  readonly sent: Told;
  /** Of what was sent: somebody said that it came out, or nobody said anything. */
  readonly cameOut: Told;
  readonly silent: Told;
  readonly failed: Told;
}

const UNTOLD: PrintsTold = printsOf(() => toldOf(null));

/**
 * What may be said of one month. Slips are among the papers of the journal, so what the month's table of slips (`sent`, `screen`, `failed`) hides is
 * not said here either, nor anything it could be worked out from.
 */
export function printsTold(days: readonly PrintCounts[] | null, slips: PublishedTable | undefined): PrintsTold {
  const [slipsSent, , slipsFailed] = slips?.columnTotals ?? [];
  if (days === null || typeof slipsSent !== 'number') return UNTOLD;
  const counts = days.reduce(addCounts, {});
  const papers = byPaper(counts).filter(([, { sent }]) => sent > 0);
  const { asked, sent } = sumCounts(counts);
  const [table] = suppress([
    {
      rows: { of: 'paper', names: papers.map(([paper]) => paper) },
      columns: { of: 'word', names: ['came-out', 'silent'] },
      cells: papers.map(([, of]) => [of.cameOut, of.sent - of.cameOut]),
    },
  ]);
  if (sent > 0 && typeof table?.total !== 'number') return UNTOLD;
  const [cameOut, silent] = table?.columnTotals ?? [];
  const failed = asked - sent;
  const rows = new Map(papers.map(([paper], at) => [paper, table?.rowTotals[at] ?? null]));
  return {
    papers: byPaperOf((paper) => toldOf(rows.has(paper) ? (rows.get(paper) ?? null) : 0)),
    sent: toldOf(sent),
    cameOut: toldOf(sent === 0 ? 0 : (cameOut ?? null)),
    silent: toldOf(sent === 0 ? 0 : (silent ?? null)),
    failed: toldOf(typeof slipsFailed !== 'number' || isFew(failed) ? null : failed),
  };
}

/** The same of some months together. */
export function printsSum(months: readonly PrintsTold[]): PrintsTold {
  return printsOf((of) => toldSum(months.map(of)));
}

function printsOf(make: (of: (one: PrintsTold) => Told) => Told): PrintsTold {
  return {
    papers: byPaperOf((paper) => make(({ papers }) => papers[paper])),
    sent: make(({ sent }) => sent),
    cameOut: make(({ cameOut }) => cameOut),
    silent: make(({ silent }) => silent),
    failed: make(({ failed }) => failed),
  };
}

function byPaperOf(make: (paper: JobPaper) => Told): Readonly<Record<JobPaper, Told>> {
  return Object.fromEntries(JOB_PAPERS.map((paper) => [paper, make(paper)])) as Record<JobPaper, Told>;
}
