import { addCounts, byPaper, type PrintCounts } from '../../printing/day-counts.ts';
import { JOB_PAPERS, type JobKind, type JobPaper } from '../../printing/job.ts';
import { suppress } from '../suppress.ts';
import { type Told, toldOf, toldSum } from './told.ts';

/** What may be said of what the printer's journal counted that is told nowhere else, by paper. */
export interface PrintsTold {
  /** Papers for which nothing was asked are 0. */
  readonly papers: Readonly<Record<JobPaper, Told>>;
  readonly asked: Told;
  /** Of what was asked: somebody said that it came out, nobody said anything, or it did not come out. */
  readonly cameOut: Told;
  readonly silent: Told;
  readonly failed: Told;
}

/**
 * Slips are told in a table of their own: a figure that had them among others would, less that table's, tell of the others, however few. The
 * page a printer is tried with is no paper of anybody.
 */
const TOLD_HERE: readonly JobKind[] = ['code', 'sheet'];

const UNTOLD: PrintsTold = printsOf(() => toldOf(null));

/** What may be said of one month: one table, hidden as every table is, of jobs that no other figure counts. */
export function printsTold(days: readonly PrintCounts[] | null): PrintsTold {
  if (days === null) return UNTOLD;
  const papers = byPaper(days.reduce(addCounts, {}), TOLD_HERE).filter(([, { asked }]) => asked > 0);
  const [table] = suppress([
    {
      rows: { of: 'paper', names: papers.map(([paper]) => paper) },
      columns: { of: 'word', names: ['came-out', 'silent', 'failed'] },
      cells: papers.map(([, { asked, sent, cameOut }]) => [cameOut, sent - cameOut, asked - sent]),
    },
  ]);
  if (table === undefined || table.total === null) return UNTOLD;
  const [cameOut = null, silent = null, failed = null] = table.columnTotals;
  const rows = new Map(papers.map(([paper], at) => [paper, table.rowTotals[at] ?? null]));
  return {
    papers: byPaperOf((paper) => toldOf(rows.has(paper) ? (rows.get(paper) ?? null) : 0)),
    asked: toldOf(table.total),
    cameOut: toldOf(cameOut),
    silent: toldOf(silent),
    failed: toldOf(failed),
  };
}

/** The same of some months together. */
export function printsSum(months: readonly PrintsTold[]): PrintsTold {
  return printsOf((of) => toldSum(months.map(of)));
}

function printsOf(make: (of: (one: PrintsTold) => Told) => Told): PrintsTold {
  return {
    papers: byPaperOf((paper) => make(({ papers }) => papers[paper])),
    asked: make(({ asked }) => asked),
    cameOut: make(({ cameOut }) => cameOut),
    silent: make(({ silent }) => silent),
    failed: make(({ failed }) => failed),
  };
}

function byPaperOf(make: (paper: JobPaper) => Told): Readonly<Record<JobPaper, Told>> {
  return Object.fromEntries(JOB_PAPERS.map((paper) => [paper, make(paper)])) as Record<JobPaper, Told>;
}
