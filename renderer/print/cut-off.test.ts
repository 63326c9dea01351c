import { expect, test } from 'vitest';
import { standsIn } from './cut-off.ts';

const box = { left: 10, top: 10, right: 110, bottom: 30 };

test('a line stands in its box up to a pixel at the sides; one word too long does not', () => {
  expect(standsIn({ left: 9.5, top: 8, right: 110.9, bottom: 33 }, box)).toBe(true);
  expect(standsIn({ left: 10, top: 10, right: 112, bottom: 30 }, box)).toBe(false);
  expect(standsIn({ left: 8, top: 10, right: 100, bottom: 30 }, box)).toBe(false);
});

test('a line below its box or above it is out of it, wherever its letters begin', () => {
  expect(standsIn({ left: 10, top: 29, right: 100, bottom: 45 }, box)).toBe(false);
  expect(standsIn({ left: 10, top: -10, right: 100, bottom: 12 }, box)).toBe(false);
});
