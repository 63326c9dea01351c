import type { Result } from '#core/basics/result.ts';
import type { TallyKind } from '#core/tally/kinds.ts';
import type { DayTally, TallyProblem } from '#core/tally/tally.ts';

/** What is counted by hand: day × place × kind of activity. Nothing here knows of visits. */
export interface TallyBook {
  /** One more or one less today, in Việt Nam. Resolves with the new count when it is on disk. */
  count(place: string, kind: TallyKind, by: 1 | -1): Promise<Result<number, TallyProblem | 'storage-failed'>>;
  today(): Promise<Result<{ readonly day: string; readonly tally: DayTally }, 'storage-failed'>>;
  /** Every day of a month (YYYY-MM) on which something was counted. */
  of(month: string): Promise<Result<Readonly<Record<string, DayTally>>, 'storage-failed'>>;
  /** The months that have a file, oldest first; between two days or months those of their years, which may be a few more than asked for. */
  months(between?: { readonly from: string; readonly to: string }): Promise<readonly string[]>;
}
