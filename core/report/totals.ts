import type { Mark, Rung } from '../simulation/types.ts';
import type { Face } from '../visit/faces.ts';
import type { Counts } from './numbers.ts';

/** What one range of time adds up to. Counts visits (lượt), never people: nothing of a visit is left in it but numbers. */
export type Totals = {
  /** Visits with an activity. All figures below are of these. */
  readonly visits: number;
  /** Visits without one (chạm thử). */
  readonly touches: number;
  /** Visits made while the clock could not be trusted; counted like all others. */
  readonly doubted: number;
  /** Length of all visits together, in seconds. */
  readonly seconds: number;
  /** By day in Asia/Ho_Chi_Minh (YYYY-MM-DD). Empty for months of which only the sum was kept. */
  readonly days: Readonly<Record<string, DayTotals>>;
  /** By hour of the day in Asia/Ho_Chi_Minh, `0` to `23`, of the beginning. */
  readonly hours: Counts;
  readonly languages: Counts;
  readonly textSizes: Counts;
  readonly themes: Counts;
  /** Visits in which the page was read aloud, pushed down or covered; one may be counted under each. */
  readonly aids: Counts;
  /** How they ended; `open` for one that goes on. */
  readonly ended: Counts;
  readonly searches: { readonly found: number; readonly missed: number };
  /** By procedure or lesson. */
  readonly procedures: Readonly<Record<string, ProcedureTotals>>;
  /** By script and rung. */
  readonly runs: Readonly<Record<string, Readonly<Partial<Record<Rung, RunTotals>>>>>;
  /** By content mark (`UNMARKED` where the record has none), script and step. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, StepTotals>>>>>>;
  readonly quizzes: Readonly<Record<string, QuizTotals>>;
  /** How practices went in the words of three faces, by script. */
  readonly felt: Readonly<Record<string, FaceTotals>>;
  /** Places kept for another day, by script. */
  readonly kept: Counts;
  /** Visits staff helped in, by what came of it; `open` where nobody said it yet. Touches among them: help is help. */
  readonly helps: Counts;
};

export type DayTotals = { readonly visits: number; readonly touches: number; readonly seconds: number };

export type ProcedureTotals = {
  /** How often its page was opened. */
  readonly opened: number;
  /** Slips by what became of them. */
  readonly slips: { readonly sent: number; readonly failed: number; readonly screen: number };
};

/** Steps by how they ended. */
export type MarkTotals = { readonly [Kind in Mark]: number };

export type RunTotals = MarkTotals & { readonly runs: number; readonly finished: number; readonly hints: number };

export type StepTotals = MarkTotals & {
  /** How often a practice was left at this step. */
  readonly stuck: number;
  /** How often it was done in which class of seconds (step-seconds.ts). */
  readonly seconds: Counts;
};

export type QuizTotals = { readonly rounds: number; readonly answered: number; readonly right: number };

export type FaceTotals = { readonly [Kind in Face]: number };

/** Where records do not say which content they were made with. */
export const UNMARKED = 'unmarked';

/** Steps of all content but the present one, once a comparison has joined them. */
export const FORMER = 'former';

export const EMPTY: Totals = {
  visits: 0,
  touches: 0,
  doubted: 0,
  seconds: 0,
  days: {},
  hours: {},
  languages: {},
  textSizes: {},
  themes: {},
  aids: {},
  ended: {},
  searches: { found: 0, missed: 0 },
  procedures: {},
  runs: {},
  steps: {},
  quizzes: {},
  felt: {},
  kept: {},
  helps: {},
};
