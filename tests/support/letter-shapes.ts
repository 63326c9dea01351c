import { TONES } from '#core/vietnamese/letters.ts';
import { cut, type Dots, isInk } from '#services/printing/twin/dots.ts';

/** Letters that differ only in their marks: where one of them is drawn badly it is read as another. */
export const FAMILIES: readonly (readonly string[])[] = ['aăâ', 'eê', 'i', 'oôơ', 'uư', 'y']
  .flatMap((letters) => {
    const small = [...letters].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC')));
    return [small, small.map((letter) => letter.toUpperCase())];
  })
  .concat([
    ['d', 'đ'],
    ['D', 'Đ'],
  ]);

/** The 134 letters of Vietnamese that carry a mark. */
export const MARKED: readonly string[] = FAMILIES.flat().filter(
  (letter) => letter.normalize('NFD').length > 1 || 'đĐ'.includes(letter),
);

export interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the ink of a picture lies, last dots included; null where there is none. */
export function extentOf({ width, height, ink }: Dots): Extent | null {
  let [top, bottom, left, right] = [height, -1, width, -1];
  for (let at = ink.indexOf(1); at !== -1; at = ink.indexOf(1, at + 1)) {
    const [x, y] = [at % width, Math.floor(at / width)];
    top = Math.min(top, y);
    bottom = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return bottom === -1 ? null : { top, bottom, left, right };
}

/** Pictures of one size, cut to where any of them has ink, and a dot or two more. */
export function trimmed(pictures: readonly Dots[]): readonly Dots[] {
  const extents = pictures.map(extentOf).filter((extent) => extent !== null);
  const [x, y] = [Math.min(...extents.map(({ left }) => left)) - 2, Math.min(...extents.map(({ top }) => top)) - 2];
  const width = Math.max(...extents.map(({ right }) => right)) + 3 - x;
  const height = Math.max(...extents.map(({ bottom }) => bottom)) + 3 - y;
  return extents.length === 0 ? pictures : pictures.map((picture) => cut(picture, { x, y, width, height }));
}

/**
 * A large drawing at the size of a small one, once for every height at which it may begin, so many of its dots further up: a dot is ink where
 * enough of it is.
 */
export function shrunk({ width, height, ink }: Dots, times: number, enough: number): readonly Dots[] {
  const small = { width: Math.floor(width / times), height: Math.floor(height / times) };
  // Each line of the large one is summed up once, for all heights.
  const lines = new Uint8Array(small.width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < small.width; x += 1) {
      const from = y * width + x * times;
      let sum = 0;
      for (let at = from; at < from + times; at += 1) sum += ink[at] ?? 0;
      lines[y * small.width + x] = sum;
    }
  return Array.from({ length: times }, (_, up) => {
    const out = new Uint8Array(small.width * small.height);
    for (let y = 0; y < small.height; y += 1)
      for (let x = 0; x < small.width; x += 1) {
        let sum = 0;
        for (let line = Math.max(0, y * times - up); line < (y + 1) * times - up; line += 1)
          sum += lines[line * small.width + x] ?? 0;
        if (sum > enough * times * times) out[y * small.width + x] = 1;
      }
    return { ...small, ink: out };
  });
}

const NEAR = [-1, 0, 1];

/**
 * In how many dots two pictures of one size differ, where they lie on each other best, up to a dot of shift each way. Of more than `enough` it
 * is not counted on.
 */
export function difference(one: Dots, other: Dots, enough: number): number {
  return Math.min(...NEAR.flatMap((dx) => NEAR.map((dy) => differenceAt(one, other, dx + dy * one.width, enough))));
}

/** Shifted by so many dots in reading order: beyond the ink of either there is white enough. */
function differenceAt({ ink }: Dots, { ink: other }: Dots, by: number, enough: number): number {
  let sum = 0;
  for (let at = 0; at < ink.length && sum <= enough; at += 1) sum += (ink[at] ?? 0) ^ (other[at + by] ?? 0);
  return sum;
}

/** Ink of one picture that is nowhere near ink of the other: strokes that are there too much, or, the other way round, that are missing. */
export function astray(one: Dots, other: Dots): number {
  let sum = 0;
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1)
      if (one.ink[y * one.width + x] === 1 && !NEAR.some((dx) => NEAR.some((dy) => isInk(other, x + dx, y + dy)))) sum += 1;
  return sum;
}

/** Cells of a table of letters drawn in rows. */
export function cellsOf(
  table: Dots,
  { width, height }: Pick<Dots, 'width' | 'height'>,
  columns: number,
  count: number,
): readonly Dots[] {
  return Array.from({ length: count }, (_, at) =>
    cut(table, { x: (at % columns) * width, y: Math.floor(at / columns) * height, width, height }),
  );
}
