import type { Box, Dots } from './dots.ts';

/** A picture as a camera gives it to a decoder: red, green, blue and alpha of each dot. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** As sharp as it is printed. */
export function sharp({ width, height, ink }: Dots): Picture {
  return pictureOf(width, height, (at) => (ink[at] === 1 ? 0 : 255));
}

/** The same with a rectangle of white lying on it. */
export function covered({ width, height, data }: Picture, { x, y, width: across, height: down }: Box): Picture {
  const copy = data.slice();
  const [from, to] = [Math.max(0, x), Math.min(width, x + across)];
  for (let row = Math.max(0, y); row < Math.min(height, y + down); row += 1)
    copy.fill(255, 4 * (row * width + from), 4 * (row * width + to));
  return { width, height, data: copy };
}

/** How often and how far the ink runs, in dots: three means over three dots are close to a bell curve of 1.4 dots, 0.18 mm. */
const PASSES = 3;
const REACH = 1;

/** As a lens that is a little out of focus sees it. Beyond the edges is paper. */
export function blurred({ width, height, ink }: Dots): Picture {
  let grey = Float32Array.from(ink, (dot) => (dot === 1 ? 0 : 255));
  for (let pass = 0; pass < PASSES; pass += 1) grey = meanDown(meanAcross(grey, width, height), width, height);
  return pictureOf(width, height, (at) => grey[at] ?? 255);
}

function meanAcross(grey: Float32Array<ArrayBuffer>, width: number, height: number): Float32Array<ArrayBuffer> {
  return mean(grey, { lines: height, along: width, step: 1, next: width });
}

function meanDown(grey: Float32Array<ArrayBuffer>, width: number, height: number): Float32Array<ArrayBuffer> {
  return mean(grey, { lines: width, along: height, step: width, next: 1 });
}

interface Walk {
  readonly lines: number;
  readonly along: number;
  /** From one dot of a line to its neighbour, and from one line to the next. */
  readonly step: number;
  readonly next: number;
}

function mean(grey: Float32Array<ArrayBuffer>, { lines, along, step, next }: Walk): Float32Array<ArrayBuffer> {
  const out = new Float32Array(grey.length);
  for (let line = 0; line < lines; line += 1) {
    for (let place = 0; place < along; place += 1) {
      let sum = 0;
      for (let near = place - REACH; near <= place + REACH; near += 1)
        sum += near < 0 || near >= along ? 255 : (grey[line * next + near * step] ?? 255);
      out[line * next + place * step] = sum / (2 * REACH + 1);
    }
  }
  return out;
}

function pictureOf(width: number, height: number, greyAt: (at: number) => number): Picture {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let at = 0, byte = 0; at < width * height; at += 1, byte += 4) {
    const grey = greyAt(at);
    data[byte] = grey;
    data[byte + 1] = grey;
    data[byte + 2] = grey;
    data[byte + 3] = 255;
  }
  return { width, height, data };
}
