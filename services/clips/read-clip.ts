import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { MOST_CLIP_BYTES } from '#core/basics/speech.ts';

/** A link put there meanwhile is not followed. Windows has no such flag, and makes links for administrators only. */
const NO_LINKS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** A recording, whole. Null when it is not there, cannot be read, is empty, or has grown beyond the limit since it was listed. */
export async function readClip(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path, NO_LINKS);
    try {
      const found = await file.stat();
      if (!found.isFile() || found.size === 0 || found.size > MOST_CLIP_BYTES) return null;
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
