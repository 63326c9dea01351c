import { PNG } from 'pngjs';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Drawn } from '../rasteriser.ts';
import { type Bitmap, bytesARow } from './bitmap.ts';
import { DOTS_A_MILLIMETRE, headOf } from './heads.ts';

/** Grey below this is black. Letters come out a little stronger than at the middle, which thermal paper needs. */
const THRESHOLD = 160;

/** A browser rounds where it likes: a picture may miss a column of the page, never more. */
const MAY_MISS = 1;

/** `no-picture`: there is none, or it cannot be read. `no-head`: the page is of no roll, or the picture is not as wide as the page. */
export type BitmapProblem = 'no-picture' | 'no-head';

/**
 * The dots a thermal head prints of a page: its margins cut off, black or white and nothing between. Never dithered: that sprays dots over
 * the white around letters and into the quiet of a QR.
 */
export function toBitmap({ png, widthMillimetres }: Drawn): Result<Bitmap, BitmapProblem> {
  const width = headOf(widthMillimetres);
  const picture = png === null ? null : decoded(png);
  if (picture === null) return failure('no-picture');
  const page = widthMillimetres * DOTS_A_MILLIMETRE;
  if (width === null || Math.abs(picture.width - page) > MAY_MISS) return failure('no-head');
  return success(thresholded(picture, width, (page - width) / 2));
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of every pixel. */
  readonly data: Uint8Array;
}

function decoded(png: Uint8Array): Picture | null {
  try {
    return PNG.sync.read(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
  } catch {
    // What the browser gave is no picture: there is nothing to print.
    return null;
  }
}

function thresholded({ width: across, height, data }: Picture, width: number, margin: number): Bitmap {
  const row = bytesARow({ width });
  const bytes = new Uint8Array(row * height);
  const last = Math.min(width, across - margin);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < last; x += 1) {
      const at = y * row + (x >> 3);
      if (isBlack(data, (y * across + x + margin) * 4)) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  keepFromCommanding(bytes);
  return { width, height, bytes };
}

/** On white paper: what is not opaque is so much lighter. */
function isBlack(data: Uint8Array, at: number): boolean {
  const grey = 0.299 * (data[at] ?? 255) + 0.587 * (data[at + 1] ?? 255) + 0.114 * (data[at + 2] ?? 255);
  return 255 + ((grey - 255) * (data[at + 3] ?? 0)) / 255 < THRESHOLD;
}

const DLE = 0x10;
/** EOT asks for the state, ENQ recovers from an error, DC4 opens a drawer, switches off or forgets what was sent. */
const COMMANDS: ReadonlySet<number> = new Set([0x04, 0x05, 0x14]);

/**
 * Printers act on commands of this kind wherever they stand in what they receive, in the dots of a picture too. Where dots look like
 * one, a single dot becomes two wide: an eighth of a millimetre, against an answer nobody asked for or a slip that stops.
 */
function keepFromCommanding(bytes: Uint8Array): void {
  for (let at = 0; at + 1 < bytes.length; at += 1) if (bytes[at] === DLE && COMMANDS.has(bytes[at + 1] ?? 0)) bytes[at] = 0x18;
}
