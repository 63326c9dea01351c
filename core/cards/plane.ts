import type { Quad } from './quads.ts';

/** A projective map of a square of so many cells onto a quad: x = (a·u + b·v + c) / w, y = (d·u + e·v + f) / w, w = g·u + h·v + 1. */
export type Plane = Float64Array;

/** Lays a square with sides of `cells` over a quad: its corners (0, 0), (cells, 0), (cells, cells), (0, cells) in this order. False where the quad is flat. */
export function planeOf(quad: Quad, cells: number, plane: Plane): boolean {
  const [x0, y0, x1, y1] = [quad[0] as number, quad[1] as number, quad[2] as number, quad[3] as number];
  const [x2, y2, x3, y3] = [quad[4] as number, quad[5] as number, quad[6] as number, quad[7] as number];
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const flat = dx1 * dy2 - dx2 * dy1;
  if (Math.abs(flat) < 1e-6) return false;
  const g = (sx * dy2 - dx2 * sy) / flat;
  const h = (dx1 * sy - sx * dy1) / flat;
  plane[0] = (x1 - x0 + g * x1) / cells;
  plane[1] = (x3 - x0 + h * x3) / cells;
  plane[2] = x0;
  plane[3] = (y1 - y0 + g * y1) / cells;
  plane[4] = (y3 - y0 + h * y3) / cells;
  plane[5] = y0;
  plane[6] = g / cells;
  plane[7] = h / cells;
  return true;
}

export function planeX(plane: Plane, u: number, v: number): number {
  return ((plane[0] as number) * u + (plane[1] as number) * v + (plane[2] as number)) / depth(plane, u, v);
}

export function planeY(plane: Plane, u: number, v: number): number {
  return ((plane[3] as number) * u + (plane[4] as number) * v + (plane[5] as number)) / depth(plane, u, v);
}

function depth(plane: Plane, u: number, v: number): number {
  return (plane[6] as number) * u + (plane[7] as number) * v + 1;
}
