import { join } from 'node:path';
import { codeOf } from './file-system.ts';
import { previousOf } from './replace-file.ts';
import type { StorageTools } from './storage-tools.ts';

/** The print of a file whose first line cannot be read: nobody could rely on it. */
export const DAMAGED = 'damaged';

/**
 * What a data file (`name` inside the data folder) says of itself in its first line: the checksum of what it holds. Equal prints are equal
 * contents, whatever clock and date of the file say. `DAMAGED` where the line cannot be read, null where there is neither the file nor the
 * generation before it.
 */
export async function filePrint(
  { root, fileSystem }: Pick<StorageTools, 'root' | 'fileSystem'>,
  name: string,
): Promise<string | null> {
  const path = join(root, name);
  let there = false;
  for (const place of [path, previousOf(path)]) {
    try {
      const print = printIn(await fileSystem.readStart(place, LONGEST_LINE));
      if (print !== null) return print;
      there = true;
    } catch (error) {
      const code = codeOf(error);
      if (ABSENT.has(code)) continue;
      if (!UNREADABLE.has(code)) throw error;
      there = true;
    }
  }
  return there ? DAMAGED : null;
}

/** `ENOTDIR`: where its folder should be there is something else. */
const ABSENT: ReadonlySet<string | null> = new Set(['ENOENT', 'ENOTDIR']);
const UNREADABLE: ReadonlySet<string | null> = new Set(['EIO', 'EACCES', 'EPERM', 'EISDIR']);
const LONGEST_LINE = 400;

function printIn(start: Uint8Array): string | null {
  return /"sha256":"([0-9a-f]{64})"/.exec(Buffer.from(start).toString('latin1').split('\n')[0] ?? '')?.[1] ?? null;
}
