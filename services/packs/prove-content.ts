import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ContentPack } from '#core/content/pack.ts';
import { contentOutline } from '#core/pack/content-shape.ts';
import type { PackManifest } from '#core/pack/manifest.ts';
import { hashText } from '#core/audit/entry.ts';
import { listedPictures } from '#services/content/pack-pictures.ts';
import { IMAGES } from '#services/content/read-images.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { CONTENT, CONTENT_MANIFEST } from './pack-file.ts';

const contentManifest = z.looseObject({ format: z.literal(1), files: z.record(z.string(), hashText) });

/**
 * Whether the files of a pack are content as the build of the program makes it: the compiled content, the manifest that proves it, and the
 * pictures its lessons show, all of them and no others. Null where they are not.
 */
export function proveContent(
  { content, files }: Pick<PackManifest, 'content' | 'files'>,
  text: Uint8Array,
  inner: Uint8Array,
): ContentPack | null {
  const listed = contentManifest.safeParse(jsonOrNull(Buffer.from(inner).toString('utf8')));
  if (!listed.success || listed.data.files[CONTENT] !== createHash('sha256').update(text).digest('hex')) return null;
  const found = jsonOrNull(Buffer.from(text).toString('utf8'));
  const outline = contentOutline.safeParse(found);
  if (!outline.success || outline.data.version !== content.version || outline.data.date !== content.date) return null;
  // The outline is what pages rely on being there; the rest was judged by the checker before it was signed.
  const pack = found as ContentPack;
  try {
    const pictures = listedPictures(pack, listed.data.files);
    const wanted = new Set([CONTENT, CONTENT_MANIFEST, ...pictures.listed.map(({ file }) => `${IMAGES}/${file}`)]);
    const whole = pictures.unlisted.length === 0 && files.length === wanted.size && files.every(({ path }) => wanted.has(path));
    return whole ? pack : null;
  } catch {
    // Screens of another shape than the outline tells of.
    return null;
  }
}
