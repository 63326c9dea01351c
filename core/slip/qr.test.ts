import { describe, expect, test } from 'vitest';
import { DOTS_A_MILLIMETRE, moduleMillimetres, qrPath, qrSide, type QrModules } from './qr.ts';

const square = (side: number): QrModules => Array.from({ length: side }, () => Array.from({ length: side }, () => false));

describe('qrPath', () => {
  test('draws runs of a row as one rectangle each, inside a quiet zone of four modules', () => {
    const modules = [
      [true, true, false],
      [false, false, false],
      [true, false, true],
    ];
    expect(qrPath(modules)).toBe('M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z');
    expect(qrSide(modules)).toBe(11);
  });
});

describe('moduleMillimetres', () => {
  test.each([21, 33, 57, 61, 65, 97, 177])('a roll prints %i modules in whole dots within 576', (side) => {
    const dots = moduleMillimetres(square(side), 'roll-80') * DOTS_A_MILLIMETRE;
    expect(Number.isInteger(dots)).toBe(true);
    expect(dots * (side + 8)).toBeLessThanOrEqual(576);
    expect((dots + 1) * (side + 8) > 576 || dots === 8).toBe(true);
  });

  test('the address of a search by code comes out at eight dots a module', () => {
    expect(moduleMillimetres(square(57), 'roll-80')).toBe(1);
  });

  test.each([21, 57, 177])('on A5 the symbol of %i modules is at least 45 mm wide', (side) => {
    expect(moduleMillimetres(square(side), 'a5') * side).toBeGreaterThanOrEqual(45);
  });
});
