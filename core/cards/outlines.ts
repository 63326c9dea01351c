import { LONGEST, type Scratch } from './scratch.ts';

/** Bit of a dot whose left edge is part of an outline that was followed. */
const FOLLOWED = 2;
/** East, south, west, north. */
const STEP_X = [1, 0, -1, 0] as const;
const STEP_Y = [0, 1, 0, -1] as const;

/**
 * Follows every line between dark and white dots once, with the dark at its right: outlines clockwise, holes the other way round. `found` is
 * told how many edges of dots it is long; their middles stand in `scratch`. Dark dots that touch by a corner alone are apart. Outlines
 * shorter than `shortest` or longer than what fits are passed over.
 */
export function followOutlines(scratch: Scratch, shortest: number, found: (length: number) => void): void {
  const { width, height, dark } = scratch;
  const stride = width + 2;
  for (let row = 1; row <= height; row += 1) {
    const end = row * stride + width;
    for (let at = row * stride + 1; at <= end; at += 1) {
      if (dark[at] !== 1 || ((dark[at - 1] as number) & 1) === 1) continue;
      const length = follow(scratch, stride, at - row * stride, row);
      if (length >= shortest && length <= LONGEST) found(length);
    }
  }
}

/** From the lower left corner of a dot up its left edge, and on until that is reached again. */
function follow({ dark, x: xs, y: ys }: Scratch, stride: number, column: number, row: number): number {
  // Corners of dots in the padded picture; the corner (x, y) is the upper left of the dot there.
  let x = column;
  let y = row + 1;
  let heading = 3;
  let length = 0;
  const startX = x;
  const startY = y;
  do {
    const stepX = STEP_X[heading as 0];
    const stepY = STEP_Y[heading as 0];
    if (heading === 3) dark[(y - 1) * stride + x] = 1 | FOLLOWED;
    if (length < LONGEST) {
      // Less the white dot around the picture.
      xs[length] = 2 * (x - 1) + stepX;
      ys[length] = 2 * (y - 1) + stepY;
    }
    length += 1;
    x += stepX;
    y += stepY;
    // The two dots ahead, at the right and at the left of the way.
    const here = y * stride + x;
    let right = here;
    let left = here;
    if (heading === 0) left = here - stride;
    else if (heading === 1) right = here - 1;
    else if (heading === 2) {
      right = here - stride - 1;
      left = here - 1;
    } else {
      right = here - stride;
      left = here - stride - 1;
    }
    if (((dark[right] as number) & 1) === 0) heading = (heading + 1) & 3;
    else if (((dark[left] as number) & 1) === 1) heading = (heading + 3) & 3;
  } while (x !== startX || y !== startY || heading !== 3);
  return length;
}
