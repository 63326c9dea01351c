import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IMAGE_BYTES, type ImageFile } from '#core/content/image-file.ts';
import { imageHeader } from '#core/content/image-header.ts';
import type { FileProblem } from './read-library.ts';

/** Folder of the pictures, in authored content and in a pack alike. */
export const IMAGES = 'images';

export interface ReadImages {
  readonly images: readonly ImageFile[];
  /** What stands in the folder without being a plain file: a folder, a link that could lead out of it. */
  readonly problems: readonly FileProblem[];
}

/** What a folder window writes by itself wherever it is opened. */
const LEFT_BY_WINDOWS = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/** Every file of `images/`, in a steady order. A folder that is not there holds none. */
export async function readImages(folder: string): Promise<ReadImages> {
  const entries = await readdir(join(folder, IMAGES), { withFileTypes: true }).catch(() => []);
  const kept = entries.filter((entry) => !LEFT_BY_WINDOWS.test(entry.name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const images: ImageFile[] = [];
  const problems: FileProblem[] = [];
  for (const entry of kept) {
    if (entry.isFile()) images.push(await readImage(join(folder, IMAGES, entry.name), entry.name));
    else
      problems.push({
        file: `${IMAGES}/${entry.name}`,
        line: 1,
        column: 1,
        severity: 'error',
        message: 'is no file',
        todo: 'put the pictures right into images/, without folders or links',
      });
  }
  return { images, problems };
}

async function readImage(path: string, id: string): Promise<ImageFile> {
  const { size } = await stat(path);
  // Whatever it is, it is too large: not even looked into.
  if (size > IMAGE_BYTES) return { id, bytes: size, sha256: '', header: null };
  const bytes = await readFile(path);
  return { id, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), header: imageHeader(bytes) };
}
