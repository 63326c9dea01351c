import { inflateSync } from 'node:zlib';
import { type Dots, INK_BELOW } from '#services/printing/twin/dots.ts';

/** Bytes before the first chunk of a PNG, and around the data of each. */
const SIGNATURE = 8;
const HEAD = 8;
const CHECKSUM = 4;
/** Bytes of a dot, by the kind of picture: colours alone, or with how much they cover. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Ink and paper of a large picture that has greys only and covers all: of each dot one byte of three or four is read, which is all there is to
 * know of it. `dotsOf` reads any picture, and takes five times as long.
 */
export function dotsOfGrey(png: Buffer): Dots {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; at += HEAD + png.readUInt32BE(at) + CHECKSUM)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + HEAD, at + HEAD + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const step = BYTES[png.readUInt8(25)];
  if (png.readUInt8(24) !== 8 || png.readUInt8(28) !== 0 || step === undefined)
    throw new Error('A kind of PNG that browsers do not make');
  const bytes = inflateSync(Buffer.concat(parts));
  const ink = new Uint8Array(width * height);
  let above = new Uint8Array(width);
  let line = new Uint8Array(width);
  for (let y = 0, from = 0; y < height; y += 1, from += 1 + width * step) {
    const filter = bytes[from] ?? 0;
    let left = 0;
    let corner = 0;
    for (let x = 0, at = from + 1; x < width; x += 1, at += step) {
      const up = above[x] ?? 0;
      left = ((bytes[at] ?? 0) + guess(filter, left, up, corner)) & 255;
      corner = up;
      line[x] = left;
      if (left < INK_BELOW) ink[y * width + x] = 1;
    }
    [above, line] = [line, above];
  }
  return { width, height, ink };
}

/** What a PNG takes from the bytes around one that is written. */
function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}
