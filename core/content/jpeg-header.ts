import type { ImageHeader } from './image-file.ts';

const ICC = 'ICC_PROFILE';
/** Segments of programs that a picture is drawn by, with the word they begin with: sides and density, colours, the kind of packing. */
const PLAIN = [
  [0xe0, 'JFIF'],
  [0xe2, ICC],
  [0xee, 'Adobe'],
] as const;

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/** Markers of a frame: all of C0 to CF but the three that carry tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Reads a JPEG from marker to marker to its end, without unpacking the picture. Null for anything cut off or built otherwise. */
export function jpegHeader(bytes: Uint8Array): ImageHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { readonly width: number; readonly height: number } | null = null;
  let hidden: string | null = null;
  let scanned = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    // A marker may be led in by any number of these.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      if (size === null || size.width * size.height === 0 || !scanned) return null;
      if (at + 2 < bytes.length) hidden ??= 'bytes behind its end';
      return { type: 'image/jpeg', ...size, hidden, moves: false };
    }
    if (at + 4 > bytes.length) return null;
    const next = at + 2 + view.getUint16(at + 2);
    if (next > bytes.length) return null;
    if (isFrame(marker) && at + 9 <= bytes.length) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    hidden ??= toldBy(marker, bytes.subarray(at + 4, next));
    if (marker === SCAN) scanned = true;
    at = marker === SCAN ? endOfScan(bytes, next) : next;
  }
  return null;
}

/** What a segment tells besides the picture: place and time (EXIF), who made it, a second picture, a comment. */
function toldBy(marker: number, data: Uint8Array): string | null {
  if (marker === 0xfe) return 'a comment';
  if (marker < 0xe0 || marker > 0xef) return null;
  const name = String.fromCodePoint(...data.subarray(0, ICC.length));
  if (PLAIN.some(([known, begins]) => marker === known && name.startsWith(begins))) return null;
  return name.startsWith('Exif') ? 'EXIF' : `APP${marker - 0xe0}`;
}

/** Where the marker after the packed picture stands; in there FF is followed by 0 or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const after = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && after !== 0 && !(after >= 0xd0 && after <= 0xd7)) return at;
  }
  return bytes.length;
}
