import { dirname } from 'node:path';
import { codeOf, type FileSystem, ifThere } from './file-system.ts';
import { type Pause, retryBusy } from './retry-busy.ts';
import { writeSynced } from './write-synced.ts';

/** The generation before the present one stands under this name. */
export function previousOf(path: string): string {
  return `${path}.bak`;
}

/** Half-written files end like this; one that is found belongs to a run that died. */
export const TEMPORARY = '.tmp';

/** A file whose new bytes are safe. */
export interface Replaced {
  /** Gives back the space of the oldest generation. Never rejects. To be called before the file is replaced again. */
  clear(): Promise<void>;
}

/**
 * Puts new bytes in the place of a file so that a power cut at any moment leaves the old file, the new file, or both:
 * temporary file in the same folder, its bytes synced, the present file kept as the previous generation, the temporary one
 * renamed over it, the folder synced. Resolves when the bytes would survive a cut.
 *
 * The generation before the previous one is held by a name of its own meanwhile: a disk takes its time to free a file, and
 * whoever waits for the bytes need not wait for that.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  pause: Pause,
  path: string,
  bytes: Uint8Array,
  unique: string,
): Promise<Replaced> {
  const temporary = `${path}.${unique}${TEMPORARY}`;
  const second = `${path}.${unique}-bak${TEMPORARY}`;
  const oldest = `${path}.${unique}-old${TEMPORARY}`;
  let held = false;
  const clear = async (): Promise<void> => {
    // A name that stays is cleared away at the next reading, as after a cut.
    if (held) await fileSystem.remove(oldest).catch(() => {});
  };
  try {
    await writeSynced(fileSystem, temporary, bytes);
    const kept = await duplicate(fileSystem, path, second);
    // Only to save time: where it cannot be held, it is freed on the way.
    held = await ifThere(fileSystem.link(previousOf(path), oldest)).catch(() => false);
    // Where both are already names of one file (a run died between these lines) this does nothing and leaves the second
    // name, which the next reading of the file clears away.
    if (kept) await retryBusy(pause, () => fileSystem.rename(second, previousOf(path)));
    await retryBusy(pause, () => fileSystem.rename(temporary, path));
  } catch (error) {
    // On a full disk what is half-written would stand in the way of the next try.
    for (const left of [temporary, second, oldest]) await fileSystem.remove(left).catch(() => {});
    throw error;
  }
  try {
    await fileSystem.syncFolder(dirname(path));
  } catch (error) {
    await clear();
    throw error;
  }
  return { clear };
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
