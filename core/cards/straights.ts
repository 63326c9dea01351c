import { MOST_CUTS, type Scratch } from './scratch.ts';

/** How far an outline may leave a straight line, in half dots. */
const SLACK = 2.8;
/** Shorter pieces than this are corners that were rounded off, in half dots. */
const SHORTEST = 9;

/**
 * Cuts an outline of so many edges into straight pieces and keeps, in `scratch`, those long enough to be part of a side. None are kept where
 * there are too many.
 */
export function cutStraight(scratch: Scratch, edges: number): void {
  const { x: xs, y: ys, cuts, open, straights } = scratch;
  straights.count = 0;
  const far = farthest(xs, ys, edges, 0);
  const start = farthest(xs, ys, edges, far);
  const half = far > start ? far : far + edges;
  cuts[0] = start;
  let count = 1;
  // The second half lies below the first, so that cuts come in order.
  open.set([half, start + edges, start, half]);
  let waiting = 4;
  while (waiting > 0) {
    waiting -= 2;
    const from = open[waiting] as number;
    const to = open[waiting + 1] as number;
    const middle = worst(xs, ys, edges, from, to);
    if (middle === -1) {
      if (count === MOST_CUTS) return;
      cuts[count] = to;
      count += 1;
      continue;
    }
    if (waiting + 4 > open.length) return;
    open[waiting] = middle;
    open[waiting + 1] = to;
    open[waiting + 2] = from;
    open[waiting + 3] = middle;
    waiting += 4;
  }
  for (let at = 1; at < count; at += 1) keep(scratch, (cuts[at - 1] as number) % edges, (cuts[at] as number) % edges);
}

function keep({ x: xs, y: ys, straights }: Scratch, from: number, to: number): void {
  const x = xs[from] as number;
  const y = ys[from] as number;
  const acrossX = (xs[to] as number) - x;
  const acrossY = (ys[to] as number) - y;
  const length = Math.sqrt(acrossX * acrossX + acrossY * acrossY);
  if (length < SHORTEST) return;
  const { count } = straights;
  straights.x[count] = x;
  straights.y[count] = y;
  straights.alongX[count] = acrossX / length;
  straights.alongY[count] = acrossY / length;
  straights.length[count] = length;
  straights.count += 1;
}

/** The place of an outline farthest from another one. */
function farthest(xs: Int32Array, ys: Int32Array, length: number, from: number): number {
  const x = xs[from] as number;
  const y = ys[from] as number;
  let found = from;
  let most = -1;
  for (let at = 0; at < length; at += 1) {
    const square = ((xs[at] as number) - x) ** 2 + ((ys[at] as number) - y) ** 2;
    if (square > most) {
      most = square;
      found = at;
    }
  }
  return found;
}

/** The place between two where the outline is farthest from their line, or -1 where it keeps to it. Places count on past the end. */
function worst(xs: Int32Array, ys: Int32Array, length: number, from: number, to: number): number {
  const first = from % length;
  const last = to % length;
  const x = xs[first] as number;
  const y = ys[first] as number;
  const acrossX = (xs[last] as number) - x;
  const acrossY = (ys[last] as number) - y;
  const long = Math.hypot(acrossX, acrossY);
  let most = SLACK * Math.max(long, 1);
  let found = -1;
  for (let place = from + 1; place < to; place += 1) {
    const at = place < length ? place : place - length;
    const dx = (xs[at] as number) - x;
    const dy = (ys[at] as number) - y;
    const off = long === 0 ? Math.hypot(dx, dy) : Math.abs(dx * acrossY - dy * acrossX);
    if (off > most) {
      most = off;
      found = place;
    }
  }
  return found;
}
