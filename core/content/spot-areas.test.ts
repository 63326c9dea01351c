import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Spot } from './image-block.ts';
import { type Area, leastDrawn, overlap, partAround, roomOf, seenArea, touchArea } from './spot-areas.ts';

const label = { vi: 'Nút', en: 'Button' };
const spot = (id: string, x: number, y: number, width: number, height: number): Spot => ({ id, label, x, y, width, height });
const WIDE = { width: 1200, height: 600 };
const drawn = leastDrawn(WIDE, 'browser', false);

test('a picture is drawn in its own proportions, and smaller beside the other device', () => {
  expect(drawn.width / drawn.height).toBe(2);
  expect(leastDrawn(WIDE, 'browser', true).width).toBeLessThan(drawn.width);
  expect(leastDrawn(WIDE, 'phone', false).width).toBeLessThan(drawn.width);
});

test('a small spot alone is given what a finger needs, about its middle', () => {
  const small = spot('a', 49, 49, 2, 2);
  const seen = seenArea(small, drawn);
  const touched = touchArea(small, [small], drawn);
  expect(touched.width).toBeCloseTo(6.5);
  expect(touched.height).toBeCloseTo(6.5);
  expect(touched.x + touched.width / 2).toBeCloseTo(seen.x + seen.width / 2);
});

test('a large spot is pressed where it is seen', () => {
  const large = spot('a', 20, 20, 40, 50);
  const [seen, touched] = [seenArea(large, drawn), touchArea(large, [large], drawn)];
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(touched[side]).toBeCloseTo(seen[side]);
});

test('at the rim a spot grows inwards', () => {
  const corner = spot('a', 0, 96, 4, 4);
  const touched = touchArea(corner, [corner], drawn);
  expect(touched.x).toBe(0);
  expect(touched.width).toBeCloseTo(6.5);
  expect(touched.height).toBeCloseTo(6.5);
  expect(touched.y + touched.height).toBeCloseTo(drawn.height);
});

test('neighbours share the room between them, on the side where there is more of it', () => {
  const [left, right, below] = [spot('l', 10, 10, 10, 10), spot('r', 30, 10, 10, 10), spot('b', 32, 40, 10, 10)];
  const all = [left, right, below];
  expect(roomOf(left, all, WIDE)).toMatchObject({ x: 0, width: 25 });
  expect(roomOf(right, all, WIDE)).toEqual({ x: 25, y: 0, width: 75, height: 30 });
  expect(roomOf(below, all, WIDE)).toEqual({ x: 26, y: 30, width: 74, height: 70 });
});

const anySpots = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 1000 }),
      x: fc.integer({ min: 0, max: 95 }),
      y: fc.integer({ min: 0, max: 95 }),
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 40 }),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 6 },
  )
  .map((places) =>
    places
      .map(({ id, x, y, width, height }) => spot(`s-${id}`, x, y, Math.min(width, 100 - x), Math.min(height, 100 - y)))
      // Only what the checker lets through: no two over each other.
      .reduce<readonly Spot[]>((kept, one) => (kept.some((other) => overlap(one, other)) ? kept : [...kept, one]), []),
  );

const holds = (outer: Area, inner: Area): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

test('a finger never finds two spots at once, finds each where it is seen, and none outside the picture', () => {
  fc.assert(
    fc.property(anySpots, fc.double({ min: 0.3, max: 3, noNaN: true }), (spots, ratio) => {
      const size = leastDrawn({ width: 1000, height: 1000 * ratio }, 'phone', true);
      const areas = spots.map((one) => touchArea(one, spots, size));
      for (const [index, area] of areas.entries()) {
        const own = spots[index];
        if (own === undefined || !holds(area, seenArea(own, size))) return false;
        if (!holds({ x: 0, y: 0, ...size }, area)) return false;
        if (areas.slice(0, index).some((other) => overlap(area, other))) return false;
      }
      return true;
    }),
  );
});

test('places that share an edge do not lie over each other; places that share a corner of ground do', () => {
  expect(overlap(spot('a', 0, 0, 10, 10), spot('b', 10, 0, 10, 10))).toBe(false);
  expect(overlap(spot('a', 0, 0, 10, 10), spot('b', 9, 9, 10, 10))).toBe(true);
  expect(overlap(spot('a', 0, 0, 10, 10), spot('b', 9, 20, 10, 10))).toBe(false);
});

test.each<readonly [string, Area, Area]>([
  ['upper left', { x: 10, y: 10, width: 10, height: 10 }, { x: 0, y: 0, width: 50, height: 50 }],
  ['lower right', { x: 80, y: 80, width: 10, height: 10 }, { x: 50, y: 50, width: 50, height: 50 }],
  ['over the middle', { x: 45, y: 10, width: 20, height: 10 }, { x: 45, y: 0, width: 55, height: 50 }],
])('the second hint lights the quarter a spot lies in: %s', (_, place, part) => {
  expect(partAround(place)).toEqual(part);
});
