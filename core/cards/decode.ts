import { FRAMED } from './codes.ts';
import { markDark } from './dark-dots.ts';
import type { CardSeen, Frame } from './frame.ts';
import { followOutlines } from './outlines.ts';
import { planeOf } from './plane.ts';
import { quadsOf } from './quads.ts';
import { readWord } from './read-word.ts';
import { newScratch, type Scratch } from './scratch.ts';
import { sharpenSides } from './sharpen-sides.ts';
import { cornersOf, isAt, shortestSide, standUp } from './stand-up.ts';
import { cutStraight } from './straights.ts';

/** Shortest outline of a card that can be read, in edges of dots. */
const SHORTEST = 44;
/** Held more aslant than this, a card does not say which side is up. */
const MOST_ASLANT = (42 * Math.PI) / 180;

/**
 * The cards in one picture: which, with which side up, and where. What is doubtful is left out; so is a number that is seen twice. `scratch`
 * is for pictures of this size (made anew where left out) and is used up by every call. Throws where picture and scratch are not of one size,
 * or the picture has not a byte for every dot.
 */
export function decode(
  frame: Frame,
  scratch: Scratch = newScratch(frame.width, frame.height),
): { readonly cards: readonly CardSeen[] } {
  const { width, height, grey } = frame;
  if (grey.length !== width * height || scratch.width !== width || scratch.height !== height)
    throw new RangeError(
      `A picture of ${width} × ${height} with ${grey.length} bytes, read for ${scratch.width} × ${scratch.height}`,
    );
  const found: CardSeen[] = [];
  const plane = new Float64Array(8);
  markDark(frame, scratch);
  followOutlines(scratch, SHORTEST, (length) => {
    cutStraight(scratch, length);
    quadsOf(scratch.straights, (quad) => {
      if (found.some(({ corners }) => isAt(corners, quad)) || !sharpenSides(frame, quad)) return;
      if (Math.abs(standUp(quad)) > MOST_ASLANT || !planeOf(quad, FRAMED, plane)) return;
      const read = readWord(frame, plane, shortestSide(quad) / FRAMED);
      if (read !== null) found.push({ card: read.card, side: read.side, corners: cornersOf(quad) });
    });
  });
  return { cards: found.filter(({ card }) => found.filter((other) => other.card === card).length === 1) };
}
