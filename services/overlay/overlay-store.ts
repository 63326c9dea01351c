import type { Checked } from '#core/content/freshness.ts';
import type { Result } from '#core/basics/result.ts';

/** What the office says over the content it was given. It lies in the data folder and outlives every new pack. */
export interface OverlayStore {
  /** When the office last checked a procedure; null while it never has. */
  checked(procedure: string): Checked | null;
  /** Resolves when it is on disk. A later day takes the place of an earlier one, never the other way. */
  check(procedure: string, checked: Checked): Promise<Result<null, 'storage-failed'>>;
}
