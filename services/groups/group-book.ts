import { type GroupRecord, groupRecord, type GroupSaid } from '#core/group/group.ts';
import type { EntryBook } from '#services/months/entry-book.ts';
import { type FileEntryBook, openEntryBook } from '#services/months/file-entry-book.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Sessions with a group. */
export type GroupBook = EntryBook<GroupSaid, GroupRecord>;

export function openGroupBook(tools: StorageTools, kiosk: () => string): Promise<FileEntryBook<GroupSaid, GroupRecord>> {
  return openEntryBook(tools, { folder: 'groups', entry: groupRecord, kiosk });
}
