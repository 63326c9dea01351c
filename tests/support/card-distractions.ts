import { FRAMED, wordOf } from '#core/cards/codes.ts';
import { isBlack } from '#core/cards/card-drawing.ts';
import type { Look } from './card-camera.ts';
import { oneOf } from './seeded.ts';

/** Light thrown back by paper and ink. */
export const PAPER = 0.85;
export const INK = 0.05;

/** Things with straight edges that hang and stand in a room; each is half a metre wide and as high, to be shrunk as one likes. */
export const DISTRACTIONS = [
  'window',
  'book',
  'poster',
  'screen',
  'chessboard',
  'other-code',
  'frame',
  'shelf',
  'mirrored',
] as const;
export type Distraction = (typeof DISTRACTIONS)[number];

/** What a distraction looks like, over -1 to 1 in both directions. */
export function distraction(kind: Distraction, random: () => number): Look {
  const chance = Array.from({ length: 400 }, random);
  const at = (column: number, row: number): number => chance[(row * 20 + column) % 400] as number;
  switch (kind) {
    case 'window': {
      const bars = 1 + Math.floor(random() * 3);
      const shine = 1 + 1.5 * random();
      const bar = oneOf([0.05, 0.3, 0.8], random);
      return (u, v) => {
        const inFrame = Math.max(Math.abs(u), Math.abs(v)) > 0.86;
        const onBar = [u, v].some((place) => Math.abs((((place + 1) / 2) * (bars + 1)) % 1) < 0.08);
        return inFrame || onBar ? bar : shine * (0.8 + 0.2 * v);
      };
    }
    case 'book':
      return (u, v) => {
        if (Math.abs(u) > 0.8 || Math.abs(v) > 0.85) return PAPER;
        const line = Math.floor((v + 1) * 12);
        const within = ((v + 1) * 12) % 1;
        const letter = Math.floor((u + 1) * 20);
        return within < 0.55 && at(letter % 20, line) > 0.25 ? INK + 0.1 : PAPER;
      };
    case 'poster': {
      const ground = oneOf([0.1, 0.3, 0.6], random);
      return (u, v) => (Math.hypot(u, v) < 0.5 ? 0.9 - ground : v > 0.6 && Math.abs(u) < 0.7 ? PAPER : ground);
    }
    case 'screen':
      return (u, v) =>
        Math.max(Math.abs(u), Math.abs(v)) > 0.9 ? 0.03 : 0.4 + 0.5 * at(Math.floor((u + 1) * 4), Math.floor((v + 1) * 4));
    case 'chessboard':
      return (u, v) => ((Math.floor((u + 1) * 4) + Math.floor((v + 1) * 4)) % 2 === 0 ? PAPER : INK);
    case 'other-code': {
      // A black frame on paper with cells in it, as other makers have them; never five by five.
      const cells = oneOf([3, 4, 6, 7, 8], random);
      return (u, v) => {
        const cell = 1.6 / (cells + 2);
        const [column, row] = [Math.floor((u + 0.8) / cell), Math.floor((v + 0.8) / cell)];
        if (column < 0 || row < 0 || column > cells + 1 || row > cells + 1) return PAPER;
        if (column === 0 || row === 0 || column === cells + 1 || row === cells + 1) return INK;
        return at(column, row) > 0.5 ? PAPER : INK;
      };
    }
    case 'frame': {
      const inner = oneOf([0.05, 0.5, 0.85], random);
      const wide = 0.55 + 0.25 * random();
      return (u, v) => {
        const off = Math.max(Math.abs(u), Math.abs(v));
        return off > 0.85 ? PAPER : off > wide ? INK : inner;
      };
    }
    case 'shelf':
      return (u, v) => {
        const [book, board] = [Math.floor((u + 1) * 8), Math.floor((v + 1) * 2)];
        return ((v + 1) * 2) % 1 > 0.85 ? 0.2 : 0.05 + 0.75 * at(book, board);
      };
    case 'mirrored': {
      // A card seen from behind, against a window: all is there, the wrong way round.
      const word = wordOf(1 + Math.floor(random() * 40));
      return (u, v) => {
        const [column, row] = [Math.floor(((0.86 - u) / 1.72) * FRAMED), Math.floor(((v + 0.86) / 1.72) * FRAMED)];
        if (column < 0 || row < 0 || column >= FRAMED || row >= FRAMED) return PAPER;
        return isBlack(word, column, row) ? INK : PAPER;
      };
    }
  }
}
