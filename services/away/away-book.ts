import { type AwayRecord, awayRecord } from '#core/help/away.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { EntryBook } from '#services/months/entry-book.ts';
import { type FileEntryBook, openEntryBook } from '#services/months/file-entry-book.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Help given away from the kiosk. */
export type AwayBook = EntryBook<HelpSaid, AwayRecord>;

export function openAwayBook(tools: StorageTools, kiosk: () => string): Promise<FileEntryBook<HelpSaid, AwayRecord>> {
  return openEntryBook(tools, { folder: 'away', entry: awayRecord, kiosk });
}
