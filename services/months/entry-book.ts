import type { z } from 'zod';
import type { Result } from '#core/basics/result.ts';
import type { CorrectionReason } from '#core/help/lists.ts';

/** What the books have in common: an entry is added once, and corrected without losing what stood before. */
export interface BookEntry<Said> {
  readonly id: string;
  readonly kiosk: string;
  readonly at: string;
  readonly staff: string;
  readonly clock: 'steady' | 'suspect';
  readonly said: Said;
  readonly corrections: readonly {
    readonly said: Said;
    readonly why: CorrectionReason;
    readonly staff: string;
    readonly at: string;
  }[];
}

/** What adding did: a new entry, the same once more, or a newer value for one that stood. */
export type Added = 'added' | 'known' | 'corrected';

/** Records that staff add by hand, a file a month. */
export interface EntryBook<Said, Entry extends BookEntry<Said>> {
  /**
   * Resolves when it is on disk. The same id again adds nothing; where it says something else by then, because the answer to the first was
   * lost and a number was put right meanwhile, the newer value stands and the one before is kept.
   */
  add(id: string, staff: string, said: Said): Promise<Result<Added, 'storage-failed'>>;
  /** The newest value stands. `month` (YYYY-MM) is the one the entry was added in. */
  correct(
    entry: { readonly id: string; readonly month: string },
    staff: string,
    said: Said,
    why: CorrectionReason,
  ): Promise<Result<null, 'no-such-entry' | 'storage-failed'>>;
  /** Entries of a month (YYYY-MM), in the order they were added. */
  of(month: string): Promise<Result<readonly Entry[], 'storage-failed'>>;
  /** The months that have a file, oldest first; between two days or months those of their years, which may be a few more than asked for. */
  months(between?: { readonly from: string; readonly to: string }): Promise<readonly string[]>;
  /** Closes the file of a month, which may be removed then. */
  letGo(month: string): Promise<void>;
}

export interface BookParts<Entry> {
  /** Folder below the data folder. */
  readonly folder: string;
  readonly entry: z.ZodType<Entry>;
  /** Id of this kiosk, which staff may change. */
  readonly kiosk: () => string;
}
