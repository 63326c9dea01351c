import { describe, expect, test } from 'vitest';
import { TEXT_SIZES } from '../basics/language.ts';
import { CAPITALS_MM, capitalMm, layoutOf, offeredSizes, textFactors, UNMEASURED, WIDEST } from './text-factors.ts';

/** Kiosk screens as they are sold: diagonal in inches, CSS pixels, and the rem the page has there. */
const SCREENS = [
  { name: '24″ 1920 × 1080', pxPerMm: 1920 / 531.4, rem: 16 },
  { name: '32″ 1920 × 1080', pxPerMm: 1920 / 708.4, rem: 16 },
  { name: '43″ 1080 × 1920', pxPerMm: 1080 / 535.4, rem: 16 },
  { name: '18.5″ 1366 × 768', pxPerMm: 1366 / 409.8, rem: 13.01 },
  { name: '32″ 3840 × 2160', pxPerMm: 3840 / 708.4, rem: 32 },
] as const;

describe('an unmeasured screen', () => {
  test.each(TEXT_SIZES)('has the table of the design: %s', (size) => {
    expect(textFactors(size, null, 16)).toEqual(UNMEASURED[size]);
    expect(layoutOf(UNMEASURED[size].text)).toBe(size);
  });
  test('offers every step', () => {
    expect(offeredSizes(null, 16)).toEqual(TEXT_SIZES);
  });
});

describe.each(SCREENS)('$name, measured', ({ pxPerMm, rem }) => {
  test.each(TEXT_SIZES)('capitals are as high as the step says, or as high as the layouts hold: %s', (size) => {
    const { text } = textFactors(size, pxPerMm, rem);
    const mm = capitalMm(text, pxPerMm, rem);
    if (text < WIDEST) expect(mm).toBeGreaterThanOrEqual(CAPITALS_MM[size] - 1e-9);
    expect(text).toBeLessThanOrEqual(WIDEST);
    expect(text).toBeGreaterThanOrEqual(UNMEASURED[size].text);
  });
  test('the first three steps are reached in full', () => {
    for (const size of ['normal', 'large', 'xlarge'] as const)
      expect(capitalMm(textFactors(size, pxPerMm, rem).text, pxPerMm, rem)).toBeGreaterThanOrEqual(CAPITALS_MM[size] - 1e-9);
  });
  test('each step that is offered is larger than the one before', () => {
    const factors = offeredSizes(pxPerMm, rem).map((size) => textFactors(size, pxPerMm, rem).text);
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
    expect(new Set(factors).size).toBe(factors.length);
  });
});

test('a small dense screen does not offer a step it cannot have', () => {
  // A laptop of 15.6 inches: its third step is as wide as the layouts hold.
  expect(offeredSizes(1366 / 345.4, 13.01)).toEqual(['normal', 'large', 'xlarge']);
});

test('between two steps the denser layout holds', () => {
  expect([1, 1.1, 1.2, 1.21, 1.4, 1.5, 1.67].map(layoutOf)).toEqual([
    'normal',
    'large',
    'large',
    'xlarge',
    'xlarge',
    'xxlarge',
    'xxlarge',
  ]);
});

test('headings grow with the text, but less', () => {
  const { text, heading } = textFactors('xlarge', 1366 / 409.8, 13.01);
  expect(text).toBeGreaterThan(1.4);
  expect(heading).toBeGreaterThan(1.16);
  expect(heading).toBeLessThan(text);
});
