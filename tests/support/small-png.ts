import { crc32, deflateSync } from 'node:zlib';

/** A picture as it lies in memory: four bytes a pixel, red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Colours of a picture of a page, and how many steps of a channel count as one while they are gathered. A heavy drawing gets fewer, of a coarser grain.
 */
const TRIES = [
  { most: 96, grain: 8 },
  { most: 64, grain: 16 },
  { most: 40, grain: 32 },
  { most: 24, grain: 48 },
] as const;
/** Colours this near are drawn alike. */
const FINE = 8;
/** What a picture beside words may weigh, in bytes. */
const MOST = 60_000;

type Colour = readonly [red: number, green: number, blue: number];

/** Half as wide and half as high, each pixel the mean of four. Opacity is left out: a picture of a page has none. */
function halved({ width, height, data }: Pixels): {
  readonly width: number;
  readonly height: number;
  readonly colours: Colour[];
} {
  const [across, down] = [width >> 1, height >> 1];
  const colours: Colour[] = [];
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const at = (2 * y * width + 2 * x) * 4;
      const mean = (channel: number): number =>
        Math.round(
          [at, at + 4, at + 4 * width, at + 4 * width + 4].reduce((sum, pixel) => sum + (data[pixel + channel] ?? 0), 0) / 4,
        );
      colours.push([mean(0), mean(1), mean(2)]);
    }
  return { width: across, height: down, colours };
}

/** What is missed by drawing one colour as another. */
function apart(one: Colour, other: Colour): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}

/** Colours one after the other, each the one that is missed most: often met, and far from all that were taken. So a little gold has its place among many reds. */
function palette(colours: readonly Colour[], { most, grain }: (typeof TRIES)[number]): readonly Colour[] {
  const met = new Map<number, { readonly colour: Colour; times: number; far: number }>();
  for (const colour of colours) {
    const one = met.get(grainOf(colour, grain));
    if (one === undefined) met.set(grainOf(colour, grain), { colour, times: 1, far: 255 ** 2 });
    else one.times += 1;
  }
  const taken: Colour[] = [];
  while (taken.length < Math.min(most, met.size)) {
    const next = [...met.values()].reduce((best, one) => (one.times * one.far > best.times * best.far ? one : best));
    taken.push(next.colour);
    for (const one of met.values()) one.far = Math.min(one.far, apart(one.colour, next.colour));
  }
  return taken;
}

function grainOf([red, green, blue]: Colour, grain: number): number {
  return (((red / grain) | 0) << 16) | (((green / grain) | 0) << 8) | ((blue / grain) | 0);
}

function nearest(colour: Colour, among: readonly Colour[]): number {
  let [best, least] = [0, Infinity];
  for (const [at, other] of among.entries()) {
    const far = apart(colour, other);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** The bytes of a PNG with a palette, of half the size: what a guide can show beside its words. */
export function smallPng(picture: Pixels, bytesAtMost = MOST): Buffer {
  const half = halved(picture);
  let bytes: Buffer = Buffer.alloc(0);
  for (const one of TRIES) {
    bytes = withPalette(half, palette(half.colours, one));
    if (bytes.length <= bytesAtMost) break;
  }
  return bytes;
}

function withPalette({ width, height, colours }: ReturnType<typeof halved>, among: readonly Colour[]): Buffer {
  const known = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    const grain = grainOf(colour, FINE);
    const index = known.get(grain) ?? nearest(colour, among);
    known.set(grain, index);
    // A row begins with how it was filtered: not at all, which suits a palette.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, a palette; the rest is as it always is.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(among.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
