import { join } from 'node:path';
import type { VisitRecord } from '#core/visit/record.ts';
import { DAMAGED, filePrint } from '#services/storage/file-print.ts';
import { breathe } from '#services/environment/breathe.ts';
import { readUnshaped } from '#services/storage/read-generation.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { dayAround, dayFileName, DAY_VERSION, severalVisits } from './day-store.ts';

/**
 * The visits of a day for whoever only counts them: opens no store, moves no file, may be called while the log writes. Null where
 * neither the file nor the generation before it can be read. Gives way in between: a day of a province is a long look. Rejects only for
 * troubles that are not the file's own.
 */
export async function readDay(tools: StorageTools, day: string): Promise<readonly VisitRecord[] | null> {
  const path = join(tools.root, dayFileName(day));
  for (const place of [path, previousOf(path)]) {
    const found = await readUnshaped(tools, place, DAY_VERSION);
    const around = dayAround(day).safeParse(found.state === 'good' ? found.data : null);
    const visits = around.success ? await checked(around.data.visits) : null;
    if (visits !== null) return visits;
  }
  return null;
}

/** So many visits are looked at in one go: a few milliseconds. */
const AT_ONCE = 100;

async function checked(visits: readonly unknown[]): Promise<readonly VisitRecord[] | null> {
  const all: VisitRecord[] = [];
  for (let first = 0; first < visits.length; first += AT_ONCE) {
    const some = severalVisits.safeParse(visits.slice(first, first + AT_ONCE));
    if (!some.success) return null;
    all.push(...some.data);
    await breathe();
  }
  return all;
}

/** The print of a day's file, see `filePrint`; null where the day has no file. */
export function printOfStored(tools: Pick<StorageTools, 'root' | 'fileSystem'>, day: string): Promise<string | null> {
  return filePrint(tools, dayFileName(day));
}

/** The same of a day that is known to have a file: gone by now, it has no print anybody could rely on. */
export async function dayPrint(tools: Pick<StorageTools, 'root' | 'fileSystem'>, day: string): Promise<string> {
  return (await printOfStored(tools, day)) ?? DAMAGED;
}
