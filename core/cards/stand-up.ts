import type { Point } from './frame.ts';
import type { Quad } from './quads.ts';

/** Begins a quad at the upper left corner of its upper side, and answers how far that leans, in radians: within an eighth of a turn, clockwise is positive. */
export function standUp(quad: Quad): number {
  let x = 0;
  let y = 0;
  for (let side = 0; side < 4; side += 1) {
    const next = (2 * side + 2) % 8;
    let dx = (quad[next] as number) - (quad[2 * side] as number);
    let dy = (quad[next + 1] as number) - (quad[2 * side + 1] as number);
    // Every side turned back to where the first one is.
    for (let turn = 0; turn < side; turn += 1) [dx, dy] = [dy, -dx];
    x += dx;
    y += dy;
  }
  const lean = Math.atan2(y, x);
  const quarters = Math.round(lean / (Math.PI / 2));
  const shift = (2 * (4 - quarters)) % 8;
  const before = quad.slice();
  for (let at = 0; at < 8; at += 1) quad[at] = before[(at + shift) % 8] as number;
  return lean - (quarters * Math.PI) / 2;
}

export function shortestSide(quad: Quad): number {
  let shortest = Infinity;
  for (let side = 0; side < 4; side += 1) {
    const next = (2 * side + 2) % 8;
    const long = Math.hypot(
      (quad[next] as number) - (quad[2 * side] as number),
      (quad[next + 1] as number) - (quad[2 * side + 1] as number),
    );
    shortest = Math.min(shortest, long);
  }
  return shortest;
}

export function cornersOf(quad: Quad): readonly [Point, Point, Point, Point] {
  const corner = (at: number): Point => ({ x: quad[2 * at] as number, y: quad[2 * at + 1] as number });
  return [corner(0), corner(1), corner(2), corner(3)];
}

/** Whether a quad is the same thing in the picture as corners that are known: its middle lies well within them. */
export function isAt(corners: readonly Point[], quad: Quad): boolean {
  let [x, y, ownX, ownY] = [0, 0, 0, 0];
  for (const [at, corner] of corners.entries()) {
    x += corner.x / 4;
    y += corner.y / 4;
    ownX += (quad[2 * at] as number) / 4;
    ownY += (quad[2 * at + 1] as number) / 4;
  }
  const [first] = corners;
  return first !== undefined && Math.hypot(ownX - x, ownY - y) < Math.hypot(first.x - x, first.y - y) / 2;
}
