import { type Result, success } from '#core/basics/result.ts';
import { type AwayRecord, awayRecord } from '#core/help/away.ts';
import type { HelpSaid } from '#core/help/said.ts';
import { AWAY_SUMS, type KeptSums, readAwaySums } from '#services/keep/away-sums.ts';
import type { EntryBook } from '#services/months/entry-book.ts';
import { type FileEntryBook, openEntryBook } from '#services/months/file-entry-book.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Help given away from the kiosk. */
export interface AwayBook extends EntryBook<HelpSaid, AwayRecord> {
  /**
   * What stays of months (YYYY-MM) whose single helps were let go. Asked for after the single ones: what is let go in between then stands
   * in both, which its print tells, and is missing in neither.
   */
  sums(): Promise<Result<KeptSums, 'storage-failed'>>;
}

export type FileAwayBook = AwayBook & FileEntryBook<HelpSaid, AwayRecord>;

export async function openAwayBook(tools: StorageTools, kiosk: () => string): Promise<FileAwayBook> {
  const book = await openEntryBook(tools, { folder: 'away', entry: awayRecord, kiosk });
  return {
    ...book,
    async sums() {
      try {
        return success(await readAwaySums(tools));
      } catch (error) {
        return reportTrouble(tools, AWAY_SUMS, error);
      }
    },
  };
}
