import type { Spot } from './image-block.ts';

/** A rectangle; of which unit, its maker says. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Sides = Pick<Area, 'width' | 'height'>;

/**
 * The least width a picture is drawn at, in rem, over the first-class sizes of screen and all sizes of text: alone in its frame, and
 * beside the other device. Measured; tests/e2e/image.spec.ts holds the page to it.
 */
export const LEAST_WIDTH = {
  alone: { browser: 50, paper: 44, phone: 29 },
  beside: { browser: 27, paper: 23, phone: 22 },
} as const;

/** What a finger is given where there is room, in rem: `--touch` where it is largest. */
const TOUCH = 6.5;

/**
 * What it is given between close neighbours at the least, in rem: 64 px at 1080p, 17 mm on the glass. A picture cannot be set anew
 * with more room, and what is pressed must be what is seen there: neighbours share the room between them.
 */
export const LEAST_TOUCH = 4;

/** What an eye needs to find the place again that the coach names, in rem: 24 px at 1080p, 6 mm on the glass. */
export const LEAST_SEEN = 1.5;

/** How large a picture is drawn at the least, in rem. */
export function leastDrawn(picture: Sides, frame: 'browser' | 'phone' | 'paper', beside: boolean): Sides {
  const width = LEAST_WIDTH[beside ? 'beside' : 'alone'][frame];
  return { width, height: (width * picture.height) / picture.width };
}

/** Where a spot is seen, in the unit of `drawn`. */
export function seenArea(spot: Area, drawn: Sides): Area {
  return {
    x: (spot.x * drawn.width) / 100,
    y: (spot.y * drawn.height) / 100,
    width: (spot.width * drawn.width) / 100,
    height: (spot.height * drawn.height) / 100,
  };
}

/** Less than this (in either unit) is a rounding: neighbours may share an edge. */
const SLACK = 0.01;

const gap = (from: number, length: number, other: number, otherLength: number): number =>
  Math.max(other - (from + length), from - (other + otherLength));

/** Whether two places lie over each other. */
export function overlap(a: Area, b: Area): boolean {
  return gap(a.x, a.width, b.x, b.width) < -SLACK && gap(a.y, a.height, b.y, b.height) < -SLACK;
}

/**
 * How far a spot may grow for a finger, in percent of the picture: to its rim, or half-way to a neighbour. Two spots that stand
 * askew are parted where there is more room between them.
 */
export function roomOf(spot: Spot, spots: readonly Spot[], picture: Sides): Area {
  let [left, right, top, bottom] = [0, 100, 0, 100];
  for (const other of spots) {
    if (other.id === spot.id) continue;
    const wide = gap(spot.x, spot.width, other.x, other.width);
    const high = gap(spot.y, spot.height, other.y, other.height);
    if (wide * picture.width >= high * picture.height) {
      if (other.x > spot.x) right = Math.min(right, spot.x + spot.width + wide / 2);
      else left = Math.max(left, spot.x - wide / 2);
    } else if (other.y > spot.y) bottom = Math.min(bottom, spot.y + spot.height + high / 2);
    else top = Math.max(top, spot.y - high / 2);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** One side of a place as its styles grow it: about its middle, pushed back where its room ends, and no further than its room. */
function grown(from: number, length: number, room: number, roomLength: number): readonly [number, number] {
  const middle = from + length / 2;
  const [low, high] = [room, room + roomLength];
  const start = Math.max(low, Math.min(from, middle - TOUCH / 2, high - TOUCH));
  const end = Math.min(high, Math.max(from + length, middle + TOUCH / 2, low + TOUCH));
  return [start, end - start];
}

/** Where a spot can be pressed, in rem of a picture drawn so large. */
export function touchArea(spot: Spot, spots: readonly Spot[], drawn: Sides): Area {
  const seen = seenArea(spot, drawn);
  const room = seenArea(roomOf(spot, spots, drawn), drawn);
  const [x, width] = grown(seen.x, seen.width, room.x, room.width);
  const [y, height] = grown(seen.y, seen.height, room.y, room.height);
  return { x, y, width, height };
}

/**
 * The part of a picture the second hint lights, in percent: the quarter a spot lies in, and as much more as the spot needs. Not a
 * frame around the spot: that would be the third hint.
 */
export function partAround(spot: Area): Area {
  const side = (from: number, length: number): readonly [number, number] => {
    const half = from + length / 2 < 50 ? 0 : 50;
    const start = Math.min(half, from);
    return [start, Math.max(half + 50, from + length) - start];
  };
  const [x, width] = side(spot.x, spot.width);
  const [y, height] = side(spot.y, spot.height);
  return { x, y, width, height };
}
