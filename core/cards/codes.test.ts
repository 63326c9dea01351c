import { expect, test } from 'vitest';
import { CARDS, cardSaying, DISTANCE, distance, GRID, isWhite, MOST_ERRORS, SEEN, turned, wordOf } from './codes.ts';
import { SIDES } from './sides.ts';

const CELLS = GRID * GRID;
const mirrored = (word: number): number => {
  let seen = 0;
  for (let row = 0; row < GRID; row += 1)
    for (let column = 0; column < GRID; column += 1)
      if (isWhite(word, column, row)) seen |= 1 << (row * GRID + GRID - 1 - column);
  return seen;
};

const nearest = (word: number): number => Math.min(...SEEN.map((seen) => distance(seen.word, word)));

test('a word turned four times is itself, and a turn moves the left edge up', () => {
  const left = 0b00001_00001_00001_00001_00001;
  expect(turned(left)).toBe(0b11111);
  expect(SEEN.filter(({ card }) => card === 1).map(({ side }) => side)).toEqual(['A', 'D', 'C', 'B']);
  for (const { word } of SEEN) expect(turned(turned(turned(turned(word))))).toBe(word);
});

test('every two words differ in eight cells at least: of all cards, in all turns', () => {
  let least = CELLS;
  for (const [at, one] of SEEN.entries())
    for (const other of SEEN.slice(at + 1)) least = Math.min(least, distance(one.word, other.word));
  expect(SEEN).toHaveLength(CARDS * SIDES.length);
  expect(least).toBe(DISTANCE);
});

test('a card seen in a mirror or through the paper is none: it differs as much from every word', () => {
  const seen = SEEN.map(({ word }) => mirrored(word));
  expect(Math.min(...seen.map((word) => nearest(word)))).toBe(DISTANCE);
});

test('nothing of stripes, bars or one colour is near a word', () => {
  const upright = Array.from({ length: 1 << GRID }, (_, rows) => {
    let stripes = 0;
    for (let row = 0; row < GRID; row += 1) if ((rows >> row) & 1) stripes |= 0b11111 << (row * GRID);
    return stripes;
  });
  const chequered = 0b10101_01010_10101_01010_10101;
  const patterns = [...upright, ...upright.map(turned), chequered, ~chequered & 0x1ffffff];
  expect(Math.min(...patterns.map((word) => nearest(word)))).toBeGreaterThan(2 * MOST_ERRORS);
});

test('no cell stands alone, the frame being black', () => {
  const alone = SEEN.filter(({ word }) => {
    const colour = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < GRID && y < GRID && isWhite(word, x, y);
    return Array.from({ length: CELLS }, (_, at) => [at % GRID, Math.floor(at / GRID)] as const).some(([x, y]) =>
      [colour(x - 1, y), colour(x + 1, y), colour(x, y - 1), colour(x, y + 1)].every((near) => near !== colour(x, y)),
    );
  });
  expect(alone).toEqual([]);
});

test('two wrong cells are put right, and three are refused', () => {
  const wrong: string[] = [];
  for (const { card, side, word } of SEEN)
    for (let one = 0; one < CELLS; one += 1) {
      const two = word ^ (1 << one) ^ (1 << ((one + 7) % CELLS));
      const found = cardSaying(two);
      if (found?.card !== card || found.side !== side) wrong.push(`${card}${side} with two`);
      if (cardSaying(two ^ (1 << ((one + 13) % CELLS))) !== null) wrong.push(`${card}${side} with three`);
    }
  expect(wrong).toEqual([]);
  expect(DISTANCE).toBeGreaterThan(2 * MOST_ERRORS + 1);
});

test('there are no other cards', () => {
  expect(CARDS).toBeGreaterThanOrEqual(40);
  for (const card of [0, -1, CARDS + 1, 1.5]) expect(() => wordOf(card)).toThrow(RangeError);
});
