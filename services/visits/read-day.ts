import { join } from 'node:path';
import type { VisitRecord } from '#core/visit/record.ts';
import { codeOf } from '#services/storage/file-system.ts';
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

/**
 * What a day's file says of itself in its first line: length and checksum of its visits. Equal prints are equal visits, whatever clock and
 * date of the file say. `damaged` where the line cannot be read: such a file has no print anybody could rely on.
 */
export async function dayPrint(tools: StorageTools, day: string): Promise<string> {
  const path = join(tools.root, dayFileName(day));
  for (const place of [path, previousOf(path)]) {
    try {
      const line = printOf(await tools.fileSystem.readStart(place, LONGEST_LINE));
      if (line !== null) return line;
    } catch (error) {
      if (!NOT_THERE.has(codeOf(error))) throw error;
    }
  }
  return 'damaged';
}

const NOT_THERE: ReadonlySet<string | null> = new Set(['ENOENT', 'EIO', 'EACCES', 'EPERM', 'EISDIR']);
const LONGEST_LINE = 400;

function printOf(start: Uint8Array): string | null {
  return /"sha256":"([0-9a-f]{64})"/.exec(Buffer.from(start).toString('latin1').split('\n')[0] ?? '')?.[1] ?? null;
}
