import { type Bitmap, bytesARow } from './bitmap.ts';

/** The few commands a strip of dots needs, in the ESC/POS that every thermal printer of this kind speaks. */

const ESC = 0x1b;
const GS = 0x1d;

/** Rows to a band: small printers have room for few more before they print, and between bands they can be asked how they are. */
export const ROWS_A_BAND = 240;

/** Lines fed before the cut: 17 mm at the line of an inch to six, the way from the head to the knife, or to the edge to tear at. */
const LINES_TO_KNIFE = 4;

/** Forgets what the one before left set. */
export const INITIALISE = Uint8Array.of(ESC, 0x40);

/**
 * White for a printer that may be in the middle of a band, still waiting for so many bytes of it: it would take the commands that follow for
 * dots. Where it waits for nothing, these bytes are no letters and no command, and it passes over them.
 */
export function filling(bytes: number): Uint8Array {
  return new Uint8Array(bytes);
}

/** The picture in bands, from the top; each is whole by itself. */
export function bands({ width, height, bytes }: Bitmap): readonly Uint8Array[] {
  const row = bytesARow({ width });
  const parts: Uint8Array[] = [];
  for (let top = 0; top < height; top += ROWS_A_BAND) {
    const rows = Math.min(ROWS_A_BAND, height - top);
    // GS v 0: a raster picture, each dot once; bytes across and rows, low byte first.
    const head = [GS, 0x76, 0x30, 0, row & 0xff, row >> 8, rows & 0xff, rows >> 8];
    const band = new Uint8Array(head.length + row * rows);
    band.set(head);
    band.set(bytes.subarray(top * row, (top + rows) * row), head.length);
    parts.push(band);
  }
  return parts;
}

/** Out as far as the knife, and cut but for a point, so that the slip does not fall. Printers without a knife pass over it. */
export const FEED_AND_CUT = Uint8Array.of(ESC, 0x64, LINES_TO_KNIFE, GS, 0x56, 1);
