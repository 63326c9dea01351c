import { expect, test } from 'vitest';
import { CARD, measuredPxPerMm, pxPerMmOf } from './calibration.ts';

const SCREEN = { width: 1920, height: 1080 };
const MEASURED = { pxPerMm: 3.6, ...SCREEN };

test('a measure holds for the screen it was taken on, and for no other', () => {
  expect(measuredPxPerMm(null, SCREEN)).toBeNull();
  expect(measuredPxPerMm(MEASURED, SCREEN)).toBe(3.6);
  expect(measuredPxPerMm(MEASURED, { width: 1080, height: 1920 })).toBeNull();
  expect(measuredPxPerMm(MEASURED, { width: 1920, height: 1200 })).toBeNull();
});

test('either side of the card gives the same measure', () => {
  expect(pxPerMmOf('width', CARD.width * 3.6)).toBeCloseTo(3.6, 9);
  expect(pxPerMmOf('height', CARD.height * 3.6)).toBeCloseTo(3.6, 9);
});
