import { SHEET_PAGES } from '../sheet/paper.ts';
import { FRAMED, GRID, isWhite, wordOf } from './codes.ts';
import { type Side, SIDES } from './sides.ts';

/** Side of the black frame in millimetres. The white beside it, on the short sides of the page, is a little over half a cell. */
export const SQUARE = 180;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A letter or a number: its middle, its height, and how far it is turned about its middle, in degrees clockwise. */
export interface Lettering {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly turn: 0 | 90 | 180 | 270;
}

/** What is printed of one card, in millimetres from the upper left of an upright page. Rectangles are black and do not overlap. */
export interface CardDrawing {
  readonly width: number;
  readonly height: number;
  readonly black: readonly Rectangle[];
  readonly letters: readonly Lettering[];
}

const { width: WIDTH, height: HEIGHT } = SHEET_PAGES.a4;
const LEFT = (WIDTH - SQUARE) / 2;
const TOP = (HEIGHT - SQUARE) / 2;
const CELL = SQUARE / FRAMED;
/** Where letters stand, from the edge of the frame: clear of what a printer leaves white, and small enough to be nothing to a camera. */
const LETTER = 4.5;
const FROM_FRAME = 5;
const NUMBER = { height: 3.5, below: 5 } as const;

/**
 * The page of one card, of two colours only: frame and cells in runs, a letter at the middle of each edge that stands upright when that
 * edge is up, and the number, small, at the lower left. Throws for a number that is no card's.
 */
export function cardDrawing(card: number): CardDrawing {
  return { width: WIDTH, height: HEIGHT, black: blackOf(wordOf(card)), letters: [...SIDES.map(letterOf), numberOf(card)] };
}

function blackOf(word: number): readonly Rectangle[] {
  const runs: Rectangle[] = [];
  for (let row = 0; row < FRAMED; row += 1) {
    let from = 0;
    while (from < FRAMED) {
      let to = from;
      while (to < FRAMED && isBlack(word, to, row)) to += 1;
      if (to > from) runs.push({ x: LEFT + from * CELL, y: TOP + row * CELL, width: (to - from) * CELL, height: CELL });
      from = to + 1;
    }
  }
  return runs;
}

/** Whether a cell of the whole square is black, the frame included. */
export function isBlack(word: number, column: number, row: number): boolean {
  const inside = column > 0 && row > 0 && column <= GRID && row <= GRID;
  return !inside || !isWhite(word, column - 1, row - 1);
}

function letterOf(side: Side): Lettering {
  const letter = { text: side, height: LETTER };
  switch (side) {
    case 'A':
      return { ...letter, x: WIDTH / 2, y: TOP - FROM_FRAME, turn: 0 };
    case 'B':
      return { ...letter, x: WIDTH - LEFT + FROM_FRAME, y: HEIGHT / 2, turn: 90 };
    case 'C':
      return { ...letter, x: WIDTH / 2, y: HEIGHT - TOP + FROM_FRAME, turn: 180 };
    case 'D':
      return { ...letter, x: LEFT - FROM_FRAME, y: HEIGHT / 2, turn: 270 };
  }
}

function numberOf(card: number): Lettering {
  return { text: String(card), x: LEFT + NUMBER.height, y: HEIGHT - TOP + NUMBER.below, height: NUMBER.height, turn: 0 };
}
