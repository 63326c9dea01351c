import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { paint } from '#support/twin-pictures.ts';
import { cut, dotsOf, inkIn, isInk } from './dots.ts';
import { blurred, covered, sharp } from './picture.ts';

test('dark is ink, light and see-through are paper, whatever buffer the bytes lie in', () => {
  const png = new PNG({ width: 5, height: 1 });
  const colours = [
    [0, 0, 0, 255],
    [159, 159, 159, 255],
    [161, 161, 161, 255],
    [0, 0, 0, 0],
    [255, 0, 0, 255],
  ];
  png.data.set(colours.flat());
  const bytes = PNG.sync.write(png);
  const shared = new Uint8Array(bytes.length + 7);
  shared.set(bytes, 7);
  expect([...dotsOf(shared.subarray(7)).ink]).toEqual([1, 1, 0, 0, 1]);
});

test('parts of a picture: beyond its edges is paper, a cover takes ink away', () => {
  const page = paint(4, 4).fill(1, 1, 2, 2);
  expect([...cut(page, { x: 2, y: 2, width: 3, height: 3 }).ink]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...cut(page, { x: -1, y: 1, width: 3, height: 1 }).ink]).toEqual([0, 0, 1]);
  expect(isInk(page, -1, 1)).toBe(false);
  expect(inkIn(page, { x: -5, y: -5, width: 50, height: 7 })).toBe(2);
  const dark = ({ data }: ReturnType<typeof sharp>): number => data.filter((byte) => byte === 0).length / 3;
  expect(dark(covered(sharp(page), { x: 0, y: 0, width: 2, height: 9 }))).toBe(2);
  expect(dark(sharp(page))).toBe(4);
  expect(inkIn(page, { x: 0, y: 0, width: 4, height: 4 })).toBe(4);
});

test('blur spreads ink over three dots each way and keeps its sum', () => {
  const page = paint(21, 21).fill(10, 10, 1, 1);
  const ink = ({ data }: { readonly data: Uint8ClampedArray }): number[] =>
    Array.from({ length: 21 * 21 }, (_, at) => 255 - (data[4 * at] ?? 0));
  const grey = ink(blurred(page));
  expect(grey[10 * 21 + 10]).toBeLessThan(40);
  expect(grey[10 * 21 + 13]).toBeGreaterThanOrEqual(0);
  expect(grey[10 * 21 + 14]).toBe(0);
  expect(grey[7 * 21 + 10]).toBe(grey[10 * 21 + 7]);
  expect(Math.abs(grey.reduce((sum, one) => sum + one, 0) - 255)).toBeLessThan(25);
  expect(ink(sharp(page))[10 * 21 + 10]).toBe(255);
});
