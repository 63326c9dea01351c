import type { Frame } from './frame.ts';
import { type Scratch, TILE } from './scratch.ts';

/** Greys between the darkest and the lightest dot nearby, below which there is nothing to tell apart but noise. */
const LEAST_CONTRAST = 30;

/**
 * Marks the dots that are dark for where they are: nearer to the darkest than to the lightest within a tile or its neighbours. Shadows and
 * uneven light change slowly against that, so they do not matter. Where all is alike, nothing is dark.
 */
export function markDark(frame: Frame, scratch: Scratch): void {
  const { width, height, grey } = frame;
  const { dark, least, most } = scratch;
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  measureTiles(frame, across, down, least, most);
  widen(scratch, across, down);
  dark.fill(0);
  const whole = width - (width % TILE);
  for (let y = 0; y < height; y += 1) {
    const tiles = Math.floor(y / TILE) * across;
    const from = y * width;
    const to = (y + 1) * (width + 2) + 1;
    for (let tile = 0; tile < across; tile += 1) {
      const low = least[tiles + tile] as number;
      const high = most[tiles + tile] as number;
      if (high - low < LEAST_CONTRAST) continue;
      const level = (low + high) >> 1;
      const start = tile * TILE;
      const end = start < whole ? start + TILE : width;
      for (let x = start; x < end; x += 1) if ((grey[from + x] as number) < level) dark[to + x] = 1;
    }
  }
}

/** Darkest and lightest dot of every tile. */
function measureTiles({ width, height, grey }: Frame, across: number, down: number, least: Uint8Array, most: Uint8Array): void {
  for (let row = 0; row < down; row += 1) {
    const bottom = Math.min(height, (row + 1) * TILE);
    for (let tile = 0; tile < across; tile += 1) {
      const left = tile * TILE;
      const right = Math.min(width, left + TILE);
      let low = 255;
      let high = 0;
      for (let y = row * TILE; y < bottom; y += 1) {
        for (let at = y * width + left, end = y * width + right; at < end; at += 1) {
          const value = grey[at] as number;
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
      least[row * across + tile] = low;
      most[row * across + tile] = high;
    }
  }
}

/** Every tile takes the darkest and the lightest of its neighbours too: first along the rows, then along the columns. */
function widen({ least, most, nearLeast, nearMost }: Scratch, across: number, down: number): void {
  for (let row = 0; row < down; row += 1) {
    for (let tile = 0; tile < across; tile += 1) {
      const at = row * across + tile;
      const before = tile > 0 ? at - 1 : at;
      const after = tile < across - 1 ? at + 1 : at;
      nearLeast[at] = Math.min(least[before] as number, least[at] as number, least[after] as number);
      nearMost[at] = Math.max(most[before] as number, most[at] as number, most[after] as number);
    }
  }
  for (let row = 0; row < down; row += 1) {
    for (let tile = 0; tile < across; tile += 1) {
      const at = row * across + tile;
      const above = row > 0 ? at - across : at;
      const below = row < down - 1 ? at + across : at;
      least[at] = Math.min(nearLeast[above] as number, nearLeast[at] as number, nearLeast[below] as number);
      most[at] = Math.max(nearMost[above] as number, nearMost[at] as number, nearMost[below] as number);
    }
  }
}
