import type { Frame } from './frame.ts';

/** Grey at a place between dots; beyond the edge it is as at the edge. */
export function greyAt({ width, height, grey }: Frame, x: number, y: number): number {
  const left = Math.min(Math.max(x - 0.5, 0), width - 1.001);
  const top = Math.min(Math.max(y - 0.5, 0), height - 1.001);
  const column = Math.floor(left);
  const row = Math.floor(top);
  const across = left - column;
  const down = top - row;
  const at = row * width + column;
  const above = (grey[at] as number) * (1 - across) + (grey[at + 1] as number) * across;
  const below = (grey[at + width] as number) * (1 - across) + (grey[at + width + 1] as number) * across;
  return above * (1 - down) + below * down;
}
