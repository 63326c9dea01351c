import type { Straights } from './scratch.ts';

/** Four corners clockwise in the picture, x and y in turn, in dots. */
export type Quad = Float64Array;

/** A card eight metres away in the strongest tilt still has sides longer than this, in half dots. */
const LEAST_SIDE = 20;
/** Sides of a square that is tilted by 30° about both axes differ less than this. */
const MOST_UNEQUAL = 2.4;
/** Least sine of the turn from one side to the next; 90° is 1. */
const LEAST_SINE = 0.5;
/** How much of a side must be there, and of all four together. */
const LEAST_SEEN = 0.25;
const LEAST_SEEN_TOGETHER = 0.5;
/** Between two sides an outline may make so many straights of its own, and more where it is short. */
const AWAY = 48;
const PAIRS = 60_000;

const quad: Quad = new Float64Array(8);
/** Corners, x and y in turn, in half dots: corner n lies at the end of side n. */
const corners = new Float64Array(8);
const sides = new Int32Array(4);

/**
 * Every four straights of one outline that are the sides of something like a square with the dark within, gaps and bumps between them
 * allowed: a thumb on the margin breaks an outline, and a sleeve carries it away. `found` is lent the corners and may move them.
 */
export function quadsOf(straights: Straights, found: (quad: Quad) => void): void {
  const { count } = straights;
  if (count < 4) return;
  const away = Math.max(AWAY, Math.floor(PAIRS / count));
  for (let first = 0; first < count; first += 1) {
    sides[0] = first;
    for (let a = 1; a <= Math.min(away, count - 3); a += 1) {
      if (!meet(straights, first, (first + a) % count, 0)) continue;
      for (let b = a + 1; b <= Math.min(a + away, count - 2); b += 1) {
        if (!meet(straights, (first + a) % count, (first + b) % count, 1)) continue;
        for (let c = b + 1; c <= Math.min(b + away, count - 1); c += 1) {
          // Found from its other sides too: it counts where the way from the last side to the first is the longest.
          if (!isLongest(count, first, a, b, c)) continue;
          if (!meet(straights, (first + b) % count, (first + c) % count, 2)) continue;
          if (!meet(straights, (first + c) % count, first, 3)) continue;
          if (isSquarish(straights)) found(quad);
        }
      }
    }
  }
}

/** Whether from the last of four sides to the first it is farther than between the others; of ways as long, the one that begins first counts. */
function isLongest(count: number, first: number, a: number, b: number, c: number): boolean {
  const rest = count - c;
  const last = (first + c) % count;
  const isShorter = (way: number, from: number): boolean => way < rest || (way === rest && last < from % count);
  return isShorter(a, first) && isShorter(b - a, first + a) && isShorter(c - b, first + b);
}

/** Whether one straight turns right into another where both are drawn on a little; the corner is kept as the given one. */
function meet({ x, y, alongX, alongY, length }: Straights, one: number, other: number, corner: number): boolean {
  const oneX = alongX[one] as number;
  const oneY = alongY[one] as number;
  const otherX = alongX[other] as number;
  const otherY = alongY[other] as number;
  const sine = oneX * otherY - oneY * otherX;
  if (sine < LEAST_SINE) return false;
  const betweenX = (x[other] as number) - (x[one] as number);
  const betweenY = (y[other] as number) - (y[one] as number);
  const along = (betweenX * otherY - betweenY * otherX) / sine;
  const back = (betweenX * oneY - betweenY * oneX) / sine;
  const oneLength = length[one] as number;
  const otherLength = length[other] as number;
  // Behind the middle of the one, before the middle of the other, and neither drawn on beyond belief.
  if (along < oneLength / 2 || along > 3 * oneLength + 4 || back > otherLength / 2 || back < -2 * otherLength - 4) return false;
  corners[2 * corner] = (x[one] as number) + along * oneX;
  corners[2 * corner + 1] = (y[one] as number) + along * oneY;
  sides[corner] = one;
  return true;
}

/** Whether the four corners that were kept make something like a square of whose sides enough was seen; then they stand in `quad`, in dots. */
function isSquarish({ length }: Straights): boolean {
  let least = Infinity;
  let most = 0;
  let seen = 0;
  let whole = 0;
  for (let side = 0; side < 4; side += 1) {
    const from = 2 * ((side + 3) % 4);
    const dx = (corners[2 * side] as number) - (corners[from] as number);
    const dy = (corners[2 * side + 1] as number) - (corners[from + 1] as number);
    const long = Math.sqrt(dx * dx + dy * dy);
    const own = length[sides[side] as number] as number;
    if (own < LEAST_SEEN * long) return false;
    seen += Math.min(own, long);
    whole += long;
    least = Math.min(least, long);
    most = Math.max(most, long);
    quad[2 * side] = (corners[from] as number) / 2;
    quad[2 * side + 1] = (corners[from + 1] as number) / 2;
  }
  return least >= LEAST_SIDE && most <= MOST_UNEQUAL * least && seen >= LEAST_SEEN_TOGETHER * whole;
}
