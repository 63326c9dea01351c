import { expect, test } from 'vitest';
import { coveredPlaces } from './places.ts';

const SIZES = Array.from({ length: 40 }, (_, version) => 21 + 4 * version);

test('twenty different places on every size of code, each a tenth of it, inside it, clear of its three finders', () => {
  for (const modules of SIZES) {
    const places = coveredPlaces(modules);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, `${modules} modules`).toBe(20);
    for (const { x, y, side } of places) {
      expect(side ** 2).toBeCloseTo(0.1 * modules ** 2);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y) + side).toBeLessThanOrEqual(modules + 1e-9);
      const left = x < 8;
      const right = x + side > modules - 8 + 1e-9;
      const top = y < 8;
      const bottom = y + side > modules - 8 + 1e-9;
      expect((left && top) || (right && top) || (left && bottom), `${x} ${y}`).toBe(false);
    }
  }
});

test('they are the same every time, and lie all over: some in each third of the height, one on the corner without a finder', () => {
  for (const modules of SIZES.slice(2, 20)) {
    const places = coveredPlaces(modules);
    expect(coveredPlaces(modules)).toEqual(places);
    const thirds = [0, 1, 2].map(
      (third) => places.filter(({ y, side }) => Math.floor((3 * (y + side / 2)) / modules) === third).length,
    );
    expect(Math.min(...thirds), `${modules}: ${String(thirds)}`).toBeGreaterThan(0);
  }
});
