import { JOB_KINDS, JOB_PAPERS, type JobKind, type JobOutcome, type JobPaper } from './job.ts';

/** Jobs of one kind on one paper. `asked` is the sum of `sent`, `failed` and what still waits; `cameOut` is a part of `sent`. */
export interface PaperCounts {
  readonly asked: number;
  readonly sent: number;
  readonly cameOut: number;
  readonly failed: number;
}

/** By kind, then by paper. What was never asked for is absent. */
export type PrintCounts = Readonly<Partial<Record<JobKind, Readonly<Partial<Record<JobPaper, PaperCounts>>>>>>;

export const NOTHING_PRINTED: PaperCounts = { asked: 0, sent: 0, cameOut: 0, failed: 0 };

const COUNTED: Readonly<Record<JobOutcome, PaperCounts>> = {
  waiting: { asked: 1, sent: 0, cameOut: 0, failed: 0 },
  sent: { asked: 1, sent: 1, cameOut: 0, failed: 0 },
  'came-out': { asked: 1, sent: 1, cameOut: 1, failed: 0 },
  failed: { asked: 1, sent: 0, cameOut: 0, failed: 1 },
  'called-back': { asked: 1, sent: 0, cameOut: 0, failed: 1 },
  refused: { asked: 1, sent: 0, cameOut: 0, failed: 1 },
};

export interface CountedJob {
  readonly kind: JobKind;
  readonly paper: JobPaper;
  readonly outcome: JobOutcome;
  /** It went to a printer of air, and is no paper. */
  readonly air?: true | undefined;
}

export function countJobs(jobs: Iterable<CountedJob>): PrintCounts {
  let sum: PrintCounts = {};
  for (const { kind, paper, outcome, air } of jobs)
    if (air !== true) sum = addCounts(sum, { [kind]: { [paper]: COUNTED[outcome] } });
  return sum;
}

export function addCounts(a: PrintCounts, b: PrintCounts): PrintCounts {
  const sum: Partial<Record<JobKind, Partial<Record<JobPaper, PaperCounts>>>> = {};
  for (const kind of JOB_KINDS)
    for (const paper of JOB_PAPERS) {
      const parts = [a[kind]?.[paper], b[kind]?.[paper]].filter((part) => part !== undefined);
      if (parts.length > 0) sum[kind] = { ...sum[kind], [paper]: parts.reduce(plus) };
    }
  return sum;
}

/** All papers together, of some kinds or of all. */
export function sumCounts(counts: PrintCounts, kinds: readonly JobKind[] = JOB_KINDS): PaperCounts {
  return kinds.flatMap((kind) => Object.values(counts[kind] ?? {})).reduce(plus, NOTHING_PRINTED);
}

/** One kind of job or several, by paper. */
export function byPaper(
  counts: PrintCounts,
  kinds: readonly JobKind[] = JOB_KINDS,
): readonly (readonly [JobPaper, PaperCounts])[] {
  return JOB_PAPERS.flatMap((paper) => {
    const parts = kinds.map((kind) => counts[kind]?.[paper]).filter((part) => part !== undefined);
    return parts.length === 0 ? [] : [[paper, parts.reduce(plus)] as const];
  });
}

function plus(a: PaperCounts, b: PaperCounts): PaperCounts {
  return { asked: a.asked + b.asked, sent: a.sent + b.sent, cameOut: a.cameOut + b.cameOut, failed: a.failed + b.failed };
}
