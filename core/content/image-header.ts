import type { ImageHeader } from './image-file.ts';
import { jpegHeader } from './jpeg-header.ts';
import { pngHeader } from './png-header.ts';

/** What a file says of the picture in it, whatever its name. Null for anything that is no whole PNG or JPEG. */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  return pngHeader(bytes) ?? jpegHeader(bytes);
}
