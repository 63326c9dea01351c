import type { Result } from '#core/basics/result.ts';
import type { Taken } from '#core/resume/book.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import type { Progress } from '#core/simulation/progress.ts';

/** Keeps a visitor's place in a lesson under a code of pictures, without a name. */
export interface ResumeDesk {
  /**
   * Keeps a place. `again` is the code it was taken up by, which then stays its code. `until` is the wall clock, in milliseconds,
   * at which it is given up.
   */
  keep(
    progress: Progress,
    procedure: string | null,
    again: ResumeCode | null,
  ): Promise<Result<{ readonly code: ResumeCode; readonly until: number }, 'storage-failed'>>;
  /** Looks a place up. Wrong codes are counted on disk, so that a restart does not help a guesser. */
  take(code: ResumeCode): Promise<Result<Taken, 'storage-failed'>>;
  /** A place that was kept since the start, for its print: no guess, so the deafness to guesses is none of its business. */
  justKept(code: ResumeCode): { readonly script: string; readonly until: number } | null;
}
