import type { Result } from '#core/basics/result.ts';
import type { Checked } from '#core/content/freshness.ts';
import type { Corrections, Differences } from '#core/overlay/value.ts';

type Written = Promise<Result<null, 'storage-failed'>>;

/** What the office says over the content it was given. It lies in the data folder and outlives every new pack. */
export interface OverlayStore {
  /** When the office last checked a procedure; null while it never has. */
  checked(procedure: string): Checked | null;
  /**
   * Resolves when it is on disk. A later day takes the place of an earlier one, never the other way. What was reported of the procedure's
   * script (null where it has none) counts as dealt with.
   */
  check(procedure: string, checked: Checked, script: string | null): Written;
  /** Everything the office corrected or hid. The same object as long as nothing changes. */
  corrections(): Corrections;
  /** Applies a pure change (core/overlay/history.ts) and resolves when it is on disk. A failed write leaves everything as it was. */
  correct(change: (corrections: Corrections) => Corrections): Written;
  /** Screens that were found to differ from the real ones. */
  differences(): Differences;
  /** Counts one more report of a step. `today` is a day in Việt Nam. */
  different(script: string, step: string, today: string): Written;
  /** The reports of a step are dealt with. */
  settle(script: string, step: string): Written;
}
