import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { dotsOf } from '#services/printing/twin/dots.ts';
import { dotsOfGrey } from '#support/grey-picture.ts';
import { seeded } from '#support/seeded.ts';

test.each([0, 1, 2, 3, 4])('a picture of greys is read as every picture is, however it was written (%i)', (filterType) => {
  const draw = seeded(filterType);
  const png = new PNG({ width: 37, height: 23 });
  for (let at = 0; at < png.data.length; at += 4) {
    png.data.fill(Math.floor(256 * draw()), at, at + 3);
    png.data[at + 3] = 255;
  }
  for (const colorType of [2, 6] as const) {
    const bytes = PNG.sync.write(png, { filterType, colorType, inputHasAlpha: true });
    expect(dotsOfGrey(bytes)).toEqual(dotsOf(bytes));
  }
});

test('any other picture is refused', () => {
  const grey = PNG.sync.write(new PNG({ width: 2, height: 2 }), { colorType: 0, inputHasAlpha: true });
  expect(() => dotsOfGrey(grey)).toThrow('do not make');
});
