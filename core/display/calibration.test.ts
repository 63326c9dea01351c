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

test('the long side of a card is the measure', () => {
  expect(pxPerMmOf(856)).toBeCloseTo(10, 9);
  expect(CARD.width / CARD.height).toBeCloseTo(1.586, 3);
});
