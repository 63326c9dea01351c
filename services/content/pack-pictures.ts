import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOfAddress, imageType } from '#core/content/image-file.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { picturesOfScripts } from '#core/content/pictures.ts';
import type { ProvenPicture } from './content-store.ts';
import { IMAGES } from './read-images.ts';
import type { ReadBytes } from './read-pack.ts';

/** One picture a pack shows. */
export interface ListedPicture {
  readonly file: string;
  readonly sha256: string;
}

/**
 * The pictures a pack shows and its manifest lists with the same hash, and names of those it does not. A name that could lead out of
 * the folder is none, whatever the manifest says.
 */
export function listedPictures(
  pack: ContentPack,
  files: Readonly<Record<string, unknown>>,
): { readonly listed: readonly ListedPicture[]; readonly unlisted: readonly string[] } {
  const listed: ListedPicture[] = [];
  const unlisted: string[] = [];
  for (const [file, address] of picturesOfScripts(pack.scripts)) {
    const sha256 = hashOfAddress(address);
    if (sha256 !== null && imageType(file) !== null && files[`${IMAGES}/${file}`] === sha256) listed.push({ file, sha256 });
    else unlisted.push(file);
  }
  return { listed, unlisted };
}

/** Reads a picture and proves it. The bytes that are answered are the bytes that were proved. */
export async function provePicture(
  folder: string,
  { file, sha256 }: ListedPicture,
  read: ReadBytes = (path) => readFile(path),
): Promise<ProvenPicture | 'missing' | 'damaged'> {
  const bytes = await read(join(folder, IMAGES, file)).catch(() => null);
  const type = imageType(file);
  if (bytes === null || type === null) return 'missing';
  const own = createHash('sha256').update(bytes).digest('hex');
  return own === sha256 ? { type, bytes: new Uint8Array(bytes) } : 'damaged';
}
