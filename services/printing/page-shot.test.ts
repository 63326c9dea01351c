import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageShot } from './page-shot.ts';

test('a page is as many pixels as it has dots, whatever its size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 300 }),
      fc.integer({ min: 200, max: 3000 }),
      fc.constantFrom(6, 8, 12),
      (width, tenths, dots) => {
        const { metrics, picture } = pageShot({ widthMillimetres: width, heightMillimetres: tenths / 10 }, dots);
        const across = picture.clip.width * metrics.deviceScaleFactor;
        const down = picture.clip.height * metrics.deviceScaleFactor;
        expect(Math.abs(across - width * dots)).toBeLessThan(1e-6);
        expect(Math.abs(down - Math.round((tenths / 10) * dots))).toBeLessThan(1e-6);
        expect(metrics.width).toBeGreaterThanOrEqual(picture.clip.width);
      },
    ),
  );
});
