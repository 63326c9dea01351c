import { dirname } from 'node:path';
import { codeOf, type FileSystem, ifThere } from './file-system.ts';
import { type Pause, retryBusy } from './retry-busy.ts';

/** The generation before the present one stands under this name. */
export function previousOf(path: string): string {
  return `${path}.bak`;
}

/** Half-written files end like this; one that is found belongs to a run that died. */
export const TEMPORARY = '.tmp';

/**
 * Puts new bytes in the place of a file so that a power cut at any moment leaves the old file, the new file, or both:
 * temporary file in the same folder, its bytes synced, the present file kept as the previous generation, the temporary one
 * renamed over it, the folder synced. Resolves when the bytes would survive a cut.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  pause: Pause,
  path: string,
  bytes: Uint8Array,
  unique: string,
): Promise<void> {
  const temporary = `${path}.${unique}${TEMPORARY}`;
  const second = `${path}.${unique}-bak${TEMPORARY}`;
  try {
    await writeSynced(fileSystem, temporary, bytes);
    await keepPrevious(fileSystem, pause, path, second);
    await retryBusy(pause, () => fileSystem.rename(temporary, path));
  } catch (error) {
    // On a full disk what is half-written would stand in the way of the next try.
    for (const left of [temporary, second]) await fileSystem.remove(left).catch(() => {});
    throw error;
  }
  await fileSystem.syncFolder(dirname(path));
}

/** Gives the file a second name, or a second copy where the disk knows no second names. False when there is no file. */
export async function duplicate(fileSystem: FileSystem, from: string, to: string): Promise<boolean> {
  try {
    return await ifThere(fileSystem.link(from, to));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // FAT and exFAT refuse in many words (EPERM, ENOTSUP, on Windows EISDIR); where a copy fails too, that says why.
    await writeSynced(fileSystem, to, await fileSystem.read(from));
    return true;
  }
}

async function keepPrevious(fileSystem: FileSystem, pause: Pause, path: string, temporary: string): Promise<void> {
  if (!(await duplicate(fileSystem, path, temporary))) return;
  // Where both are already names of one file (a run died between these lines) this does nothing and leaves the temporary
  // name, which the next reading of the file clears away.
  await retryBusy(pause, () => fileSystem.rename(temporary, previousOf(path)));
}

async function writeSynced(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.create(path);
  try {
    let written = 0;
    while (written < bytes.length) written += await file.write(bytes.subarray(written));
    await file.sync();
  } catch (error) {
    await file.close().catch(() => {});
    await fileSystem.remove(path).catch(() => {});
    throw error;
  }
  await file.close();
}
