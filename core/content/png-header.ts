import type { ImageHeader } from './image-file.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The parts a picture is drawn from. Every other one is there to tell something besides: where and when (EXIF), a text, who made it.
 */
const DRAWN = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** Bytes of a chunk besides its data: length, name, check sum. */
const AROUND = 12;

/** Reads a PNG from chunk to chunk to its end, without unpacking the picture. Null for anything cut off or built otherwise. */
export function pngHeader(bytes: Uint8Array): ImageHeader | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { readonly width: number; readonly height: number } | null = null;
  let hidden: string | null = null;
  let moves = false;
  let data = false;
  for (let at = SIGNATURE.length; at + AROUND <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCodePoint(...bytes.subarray(at + 4, at + 8));
    const next = at + AROUND + length;
    if (next > bytes.length) return null;
    if (name === 'IHDR' && length >= 8) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === 'acTL') moves = true;
    if (name === 'IDAT') data = true;
    if (!DRAWN.has(name)) hidden ??= name === 'eXIf' ? 'EXIF' : name;
    if (name === 'IEND') {
      if (size === null || size.width * size.height === 0 || !data) return null;
      // What some programs leave behind the end is the picture as it was before it was cropped.
      if (next < bytes.length) hidden ??= 'bytes behind its end';
      return { type: 'image/png', ...size, hidden, moves };
    }
    at = next;
  }
  return null;
}
