import { cardSaying, FRAMED, GRID } from './codes.ts';
import type { Frame } from './frame.ts';
import { greyAt } from './light.ts';
import { add, clear, fit, type Light, lightAt, newSums } from './level-plane.ts';
import { type Plane, planeX, planeY } from './plane.ts';
import type { Side } from './sides.ts';

/** Greys between black and white of a card, below which it is too faint to be believed. */
const LEAST_CONTRAST = 20;
/** Of 28 places on the white margin, how many must be lighter than the frame: hands hold some. */
const LEAST_MARGIN = 17;
/** Of 24 cells of the frame, how many may be lighter than the middle: a thumb may lie over one. */
const MOST_FRAME = 1;
/** How far from the middle between black and white a cell must be not to be doubtful; 1 is from one to the other. */
const SURE = 0.12;
/** Cells that may be doubtful, wrong ones among them. */
const MOST_DOUBTFUL = 6;
/** Where the margin is looked at, in cells outside of the frame: it is a little more than half a cell wide. */
const OUTSIDE = 0.27;
/** Places in a cell its light is the mean of, in cells from its middle. */
const WITHIN = [-0.22, 0, 0.22] as const;
/** A blur of about one dot carries light from a cell to its neighbours: this much at most, and this much times the dots a cell has not. */
const MOST_CARRIED = 0.2;
const CARRIED = 0.45;

const seen = new Float64Array(FRAMED * FRAMED);
const cells = new Float64Array(GRID * GRID);
const white = new Uint8Array(GRID * GRID);
const sums = newSums();
const blackLight: Light = { level: 0, across: 0, down: 0 };
const whiteLight: Light = { level: 0, across: 0, down: 0 };

/**
 * What a square of seven by seven cells says, `side` being the one at the top of the square; null where it is no card, or one that is not
 * read without doubt.
 */
export function readWord(frame: Frame, plane: Plane, cellDots: number): { readonly card: number; readonly side: Side } | null {
  const contrast = frameContrast(frame, plane);
  if (contrast < LEAST_CONTRAST) return null;
  for (let row = 0; row < FRAMED; row += 1)
    for (let column = 0; column < FRAMED; column += 1) seen[row * FRAMED + column] = cellLight(frame, plane, column, row);
  clear(sums);
  for (let row = 0; row < FRAMED; row += 1)
    for (let column = 0; column < FRAMED; column += 1)
      if (isFrame(column, row)) add(sums, column, row, seen[row * FRAMED + column] as number);
  fit(sums, blackLight);
  clearCells(cellDots);
  const read = splitCells(contrast);
  if (read === null) return null;
  const found = cardSaying(read);
  if (found === null) return null;
  return trusted(found.word, read) ? found : null;
}

function isFrame(column: number, row: number): boolean {
  return column === 0 || row === 0 || column === FRAMED - 1 || row === FRAMED - 1;
}

function cellLight(frame: Frame, plane: Plane, column: number, row: number): number {
  let sum = 0;
  for (const down of WITHIN)
    for (const across of WITHIN) {
      const u = column + 0.5 + across;
      const v = row + 0.5 + down;
      sum += greyAt(frame, planeX(plane, u, v), planeY(plane, u, v));
    }
  return sum / 9;
}

/** Middle difference between the margin and the frame beside it, where most of the margin is lighter; else 0. */
function frameContrast(frame: Frame, plane: Plane): number {
  let lighter = 0;
  let sum = 0;
  for (let place = 0; place < 4 * FRAMED; place += 1) {
    const along = (place >> 2) + 0.5;
    const side = place & 3;
    const [u, v] = side === 0 ? [along, 0] : side === 1 ? [FRAMED, along] : side === 2 ? [along, FRAMED] : [0, along];
    const outX = side === 1 ? 1 : side === 3 ? -1 : 0;
    const outY = side === 2 ? 1 : side === 0 ? -1 : 0;
    const margin = greyAt(
      frame,
      planeX(plane, u + OUTSIDE * outX, v + OUTSIDE * outY),
      planeY(plane, u + OUTSIDE * outX, v + OUTSIDE * outY),
    );
    const black = greyAt(frame, planeX(plane, u - 0.5 * outX, v - 0.5 * outY), planeY(plane, u - 0.5 * outX, v - 0.5 * outY));
    if (margin - black < LEAST_CONTRAST / 2) continue;
    lighter += 1;
    sum += margin - black;
  }
  return lighter < LEAST_MARGIN ? 0 : sum / lighter;
}

/** Light of the inner cells with what their neighbours gave them taken back: lights add up as they fall, so squares of greys are reckoned with. */
function clearCells(cellDots: number): void {
  const carried = Math.min(MOST_CARRIED, CARRIED / cellDots);
  for (let row = 0; row < GRID; row += 1)
    for (let column = 0; column < GRID; column += 1) {
      const at = (row + 1) * FRAMED + column + 1;
      const own = (seen[at] as number) ** 2;
      const near =
        (seen[at - 1] as number) ** 2 +
        (seen[at + 1] as number) ** 2 +
        (seen[at - FRAMED] as number) ** 2 +
        (seen[at + FRAMED] as number) ** 2;
      cells[row * GRID + column] = Math.sqrt(Math.max(0, own + carried * (4 * own - near)));
    }
}

/** Splits the inner cells into black and white ones by lights that change evenly over the card. Null where nothing is white or the frame is not black. */
function splitCells(contrast: number): number | null {
  whiteLight.level = blackLight.level + 3 * blackLight.across + 3 * blackLight.down + contrast;
  whiteLight.across = whiteLight.down = 0;
  let word = 0;
  for (let round = 0; round < 3; round += 1) {
    word = 0;
    clear(sums);
    for (let at = 0; at < GRID * GRID; at += 1) {
      const u = (at % GRID) + 1;
      const v = Math.floor(at / GRID) + 1;
      const level = middle(u, v);
      white[at] = (cells[at] as number) > level ? 1 : 0;
      if (white[at] === 0) continue;
      word |= 1 << at;
      add(sums, u, v, cells[at] as number);
    }
    if (sums.n < 4) return null;
    fit(sums, whiteLight);
  }
  let light = 0;
  for (let row = 0; row < FRAMED; row += 1)
    for (let column = 0; column < FRAMED; column += 1)
      if (isFrame(column, row) && (seen[row * FRAMED + column] as number) > middle(column, row)) light += 1;
  return light > MOST_FRAME ? null : word;
}

function middle(u: number, v: number): number {
  return (lightAt(blackLight, u, v) + lightAt(whiteLight, u, v)) / 2;
}

/** Whether few cells are doubtful, and those that are wrong are among them. */
function trusted(word: number, read: number): boolean {
  let doubtful = 0;
  for (let at = 0; at < GRID * GRID; at += 1) {
    const u = (at % GRID) + 1;
    const v = Math.floor(at / GRID) + 1;
    const apart = lightAt(whiteLight, u, v) - lightAt(blackLight, u, v);
    if (apart < LEAST_CONTRAST) return false;
    const sure = Math.abs((cells[at] as number) - middle(u, v)) > SURE * apart;
    const wrong = ((word ^ read) >>> at) & 1;
    if (wrong === 1 && sure) return false;
    if (!sure) doubtful += 1;
  }
  return doubtful <= MOST_DOUBTFUL;
}
