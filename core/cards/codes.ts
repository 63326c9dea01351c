import { type Side, SIDES } from './sides.ts';

/** Cells along a side of what a card says, and with the black frame around it. */
export const GRID = 5;
export const FRAMED = GRID + 2;

/** Any two words, of any cards in any turn, differ in this many cells at least; so does every word from every other seen in a mirror. */
export const DISTANCE = 8;

/** Cells that may be read wrongly. Six wrong ones are needed to take one card, or one side, for another. */
export const MOST_ERRORS = 2;

/**
 * What the cards say, by number from 1 on. A word is 25 cells row by row from the top left, the lowest bit first; 1 is white. No cell stands
 * alone among cells of the other colour, and no word is near a picture of stripes, bars or nothing.
 */
// oxfmt-ignore
const WORDS: readonly number[] = [
  0x00adf29, 0x07865a3, 0x0f2d653, 0x188bc5a, 0x1f36239, 0x1830f63, 0x1e495ce, 0x0470efe, 0x0c50f90, 0x14e20cf, 0x03437be, 0x0ada9ad,
  0x12bb279, 0x1ad0c06, 0x1c968f9, 0x0c4bd40, 0x0ad5af8, 0x033a1fd, 0x07f0c6d, 0x1d39d0b, 0x169af07, 0x03a7c4c, 0x1299bf4, 0x18f9498,
  0x042b70f, 0x1c0f59b, 0x0c23cfb, 0x1f82b5c, 0x119a77c, 0x1c980a5, 0x0c3e45f, 0x129a918, 0x095f8da, 0x047f879, 0x0675a10, 0x07a4a60,
  0x00d0e39, 0x1e50f6c, 0x0e18616, 0x10d38fe, 0x0321a5f, 0x1bd238e, 0x08d6c6f, 0x1793210, 0x0c857ed, 0x1bcf642, 0x0720ff5, 0x010db52,
];

/** Numbers of cards go from 1 to this. */
export const CARDS = WORDS.length;

/** The word of a card as it is printed. Throws for a number that is none. */
export function wordOf(card: number): number {
  const word = WORDS[card - 1];
  if (word === undefined) throw new RangeError(`There is no card ${card}`);
  return word;
}

/** Whether a cell of a word is white; `column` and `row` from 0. */
export function isWhite(word: number, column: number, row: number): boolean {
  return ((word >>> (row * GRID + column)) & 1) === 1;
}

/** A word as it is seen when its card is turned a quarter clockwise. */
export function turned(word: number): number {
  let seen = 0;
  for (let row = 0; row < GRID; row += 1)
    for (let column = 0; column < GRID; column += 1)
      if (isWhite(word, column, row)) seen |= 1 << (column * GRID + (GRID - 1 - row));
  return seen;
}

/** How many cells of two words differ. */
export function distance(one: number, other: number): number {
  let left = one ^ other;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** Every card in each of its turns, in the order the edges come up when it is turned clockwise. */
const UP: readonly Side[] = [SIDES[0], SIDES[3], SIDES[2], SIDES[1]];
export const SEEN: readonly { readonly card: number; readonly side: Side; readonly word: number }[] = WORDS.flatMap(
  (first, index) => {
    let word = first;
    return UP.map((side) => {
      const seen = { card: index + 1, side, word };
      word = turned(word);
      return seen;
    });
  },
);

/** The card and side whose word is nearest to what was read, where that is near enough to be meant; else null. */
export function cardSaying(read: number): { readonly card: number; readonly side: Side; readonly word: number } | null {
  for (const seen of SEEN) if (distance(seen.word, read) <= MOST_ERRORS) return seen;
  return null;
}
