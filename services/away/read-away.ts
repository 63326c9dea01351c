import { join } from 'node:path';
import { type AwayRecord, awayRecord } from '#core/help/away.ts';
import { monthSchema } from '#services/months/file-entry-book.ts';
import { monthFileName } from '#services/months/month-files.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/**
 * Helps of a month as they are on disk: opens no store, moves no file. Null where neither the file nor the generation before it can be
 * read. Rejects only for troubles that are not the file's own.
 */
export async function readAway(
  tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>,
  month: string,
): Promise<readonly AwayRecord[] | null> {
  const path = join(tools.root, monthFileName('away', month));
  for (const place of [path, previousOf(path)]) {
    const found = await readGeneration(tools, place, 1, monthSchema(month, awayRecord));
    if (found.state === 'good') return found.data.entries;
  }
  return null;
}
