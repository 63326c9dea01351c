import type { Result } from '#core/basics/result.ts';
import type { Totals } from '#core/report/totals.ts';
import type { VisitRecord } from '#core/visit/record.ts';

/** What a range of days adds up to, and what is missing in it. */
export interface RangeTotals {
  readonly totals: Totals;
  /** Days of the range that could not be read, or of which a file once counted is no longer there. Not counted; oldest first. */
  readonly unreadable: readonly string[];
  /** Months (YYYY-MM) of which only the sum is kept and only a part lies in the range. Not counted. */
  readonly onlyWhole: readonly string[];
  /** Visits with an activity by month (YYYY-MM); months without any are absent. */
  readonly months: Readonly<Record<string, number>>;
}

/** Why a month cannot be sealed: some of its days cannot be read, or its visits may still change. */
export type SealProblem = 'storage-failed' | 'unreadable-days' | 'too-young';

/** Figures over the visit log. Reads only what changed since it last looked: past months from their roll-ups. */
export interface ReportDesk {
  /** Both days (YYYY-MM-DD, Asia/Ho_Chi_Minh) belong to the range. */
  totals(from: string, to: string): Promise<Result<RangeTotals, 'storage-failed'>>;
  /**
   * Gives the visits of every stored day of a range, oldest first, one day at a time, for whoever needs single visits; null where a day
   * cannot be read. Days of which only a sum is kept are not among them.
   */
  eachDay(
    from: string,
    to: string,
    take: (day: string, visits: readonly VisitRecord[] | null) => void,
  ): Promise<Result<null, 'storage-failed'>>;
  /**
   * Makes the sum of a month independent of its day files, which may be removed once this succeeded: the way to keep monthly totals only.
   * Figures of single days are let go. Doing it again is harmless, also when only some of the files were removed meanwhile. `all`: also where
   * days cannot be read, which are then named as missing for good.
   */
  seal(month: string, all?: boolean): Promise<Result<null, SealProblem>>;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}
