import { listedPictures, provePicture } from './pack-pictures.ts';
import { type ReadBytes, readPack } from './read-pack.ts';
import { IMAGES } from './read-images.ts';

/** A pack as it lies on the disk now. `badPictures` are files that are missing, changed, or not in the manifest. */
export type PackVerdict =
  | 'missing'
  | 'broken'
  | { readonly version: string; readonly date: string; readonly badPictures: readonly string[] };

/** Proves a pack and its pictures against the manifest without opening anything: what is shown stays as it is. Never rejects. */
export async function verifyPack(folder: string, bytesOf?: ReadBytes): Promise<PackVerdict> {
  const read = await readPack(folder, bytesOf);
  if (typeof read === 'string') return read;
  const { listed, unlisted } = listedPictures(read.pack, read.files);
  const bad = [...unlisted];
  for (const picture of listed) if (typeof (await provePicture(folder, picture, bytesOf)) === 'string') bad.push(picture.file);
  const { version, date } = read.pack;
  return { version, date, badPictures: bad.map((file) => `${IMAGES}/${file}`) };
}
