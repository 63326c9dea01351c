import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { smallPng } from '#support/small-png.ts';

/** A picture by what colour each pixel has. */
function drawn(width: number, height: number, colour: (x: number, y: number) => readonly [number, number, number]) {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data.set([...colour(x, y), 255], (y * width + x) * 4);
  return { width, height, data };
}

test('a picture is halved, and another program reads it with its colours', () => {
  const [paper, ink] = [[245, 237, 220] as const, [33, 22, 19] as const];
  const read = PNG.sync.read(smallPng(drawn(8, 4, (x) => (x < 4 ? paper : ink))));
  expect([read.width, read.height]).toEqual([4, 2]);
  const pixel = (x: number, y: number): readonly number[] => [...read.data.subarray((y * 4 + x) * 4, (y * 4 + x) * 4 + 4)];
  expect([pixel(0, 0), pixel(1, 1), pixel(2, 0), pixel(3, 1)]).toEqual([
    [...paper, 255],
    [...paper, 255],
    [...ink, 255],
    [...ink, 255],
  ]);
});

test('more colours than a palette holds become their nearest', () => {
  const read = PNG.sync.read(smallPng(drawn(128, 128, (x, y) => [2 * x, 2 * y, 0])));
  const seen = new Set<string>();
  for (let at = 0; at < read.data.length; at += 4) seen.add([...read.data.subarray(at, at + 3)].join(' '));
  expect(seen.size).toBeLessThanOrEqual(96);
  expect(seen.size).toBeGreaterThan(60);
});

test('what is heavy is drawn with fewer colours, and its rare bright one stays', () => {
  const picture = drawn(128, 128, (x, y) => (x > 120 && y > 120 ? [242, 199, 92] : [x, y, 0]));
  const [whole, light] = [smallPng(picture), smallPng(picture, 500)];
  expect(light.length).toBeLessThan(whole.length);
  const { data } = PNG.sync.read(light);
  expect([...data.subarray(data.length - 4, data.length - 1)]).toEqual([242, 199, 92]);
});
