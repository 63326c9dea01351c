import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOfAddress, IMAGE_NAME } from '#core/content/image-file.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { picturesOfScripts } from '#core/content/pictures.ts';
import { IMAGES } from './read-images.ts';

/**
 * Writes a pack, the pictures it shows and the manifest that proves them into `folder`. Pictures the manifest there listed before and
 * the new one does not are taken away: what an author took out is not handed on.
 */
export async function writePack(folder: string, pack: ContentPack, authored: string): Promise<void> {
  const text = JSON.stringify(pack);
  const files: Record<string, string> = { 'pack.json': createHash('sha256').update(text).digest('hex') };
  for (const [file, address] of picturesOfScripts(pack.scripts)) files[`${IMAGES}/${file}`] = hashOfAddress(address) ?? '';
  await mkdir(join(folder, IMAGES), { recursive: true });
  for (const file of await formerPictures(folder))
    if (!(`${IMAGES}/${file}` in files)) await rm(join(folder, IMAGES, file), { force: true });
  for (const [file] of picturesOfScripts(pack.scripts)) await copyFile(join(authored, IMAGES, file), join(folder, IMAGES, file));
  await writeFile(join(folder, 'pack.json'), text);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ format: 1, version: pack.version, files }));
}

/** Names of the pictures listed by the manifest that is there; none where it cannot be read. */
async function formerPictures(folder: string): Promise<readonly string[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { readonly files: object };
    return Object.keys(files).flatMap((path) => {
      const name = path.slice(IMAGES.length + 1);
      return path.startsWith(`${IMAGES}/`) && IMAGE_NAME.test(name) ? [name] : [];
    });
  } catch {
    return [];
  }
}
