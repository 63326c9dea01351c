import { join } from 'node:path';
import type { VisitRecord } from '#core/visit/record.ts';
import { DAMAGED, filePrint } from '#services/storage/file-print.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { dayFileName, daySchema, DAY_VERSION } from './day-store.ts';

/**
 * The visits of a day for whoever only counts them: opens no store, moves no file, may be called while the log writes. Null where
 * neither the file nor the generation before it can be read. Rejects only for troubles that are not the file's own.
 */
export async function readDay(tools: StorageTools, day: string): Promise<readonly VisitRecord[] | null> {
  const path = join(tools.root, dayFileName(day));
  for (const place of [path, previousOf(path)]) {
    const found = await readGeneration(tools, place, DAY_VERSION, daySchema(day));
    if (found.state === 'good') return found.data.visits;
  }
  return null;
}

/** The print of a day's file, see `filePrint`; null where the day has no file. */
export function printOfStored(tools: Pick<StorageTools, 'root' | 'fileSystem'>, day: string): Promise<string | null> {
  return filePrint(tools, dayFileName(day));
}

/** The same of a day that is known to have a file: gone by now, it has no print anybody could rely on. */
export async function dayPrint(tools: Pick<StorageTools, 'root' | 'fileSystem'>, day: string): Promise<string> {
  return (await printOfStored(tools, day)) ?? DAMAGED;
}
