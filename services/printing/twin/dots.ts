import { PNG } from 'pngjs';
import { type Bitmap, bytesARow } from '../raster/bitmap.ts';

/** A picture of ink and paper, one byte a dot: 1 is ink. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** A rectangle of dots. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is darker than this comes out as ink; never dithered, which would spray dots over white. */
export const INK_BELOW = 160;

/** The PNG as it will be printed: ink or paper, nothing between them. Throws where it is no PNG. */
export function dotsOf(png: Uint8Array): Dots {
  const { width, height, data } = PNG.sync.read(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
  const ink = new Uint8Array(width * height);
  for (let at = 0, byte = 0; at < ink.length; at += 1, byte += 4) {
    const grey = 0.299 * (data[byte] ?? 0) + 0.587 * (data[byte + 1] ?? 0) + 0.114 * (data[byte + 2] ?? 0);
    // What is see-through is paper.
    if (255 - ((255 - grey) * (data[byte + 3] ?? 0)) / 255 < INK_BELOW) ink[at] = 1;
  }
  return { width, height, ink };
}

/** The dots of a thermal head, one byte each. */
export function dotsOfBitmap(bitmap: Bitmap): Dots {
  const { width, height, bytes } = bitmap;
  const row = bytesARow(bitmap);
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) ink[y * width + x] = ((bytes[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  return { width, height, ink };
}

/** A part of a picture; what lies beyond its edges is paper. */
export function cut(dots: Dots, box: Box): Dots {
  const ink = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y += 1)
    for (let x = 0; x < box.width; x += 1) if (isInk(dots, box.x + x, box.y + y)) ink[y * box.width + x] = 1;
  return { width: box.width, height: box.height, ink };
}

export function isInk({ width, height, ink }: Dots, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x] === 1;
}

/** Dots of ink in a rectangle. */
export function inkIn(dots: Dots, box: Box): number {
  let sum = 0;
  for (let y = Math.max(0, box.y); y < Math.min(dots.height, box.y + box.height); y += 1)
    for (let x = Math.max(0, box.x); x < Math.min(dots.width, box.x + box.width); x += 1)
      sum += dots.ink[y * dots.width + x] ?? 0;
  return sum;
}
