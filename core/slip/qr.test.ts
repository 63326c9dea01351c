import { describe, expect, test } from 'vitest';
import { DOTS_A_MILLIMETRE, HEAD_DOTS } from './page.ts';
import { ROLLS } from './paper-sizes.ts';
import { moduleMillimetres, qrPath, qrSide, type QrModules } from './qr.ts';

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
  describe.each(ROLLS)('on %s', (roll) => {
    test.each([21, 33, 57, 61, 65, 97, 177])('%i modules are printed in whole dots within the head', (side) => {
      const dots = moduleMillimetres(square(side), roll) * DOTS_A_MILLIMETRE;
      expect(Number.isInteger(dots)).toBe(true);
      expect(dots * (side + 8)).toBeLessThanOrEqual(HEAD_DOTS[roll]);
      expect((dots + 1) * (side + 8) > HEAD_DOTS[roll] || dots === 8).toBe(true);
    });

    // The shortest address there is needs 25 modules at level Q; no address of the content needs more than 97.
    test.each([25, 29, 33, 37, 41, 57, 61, 65, 77, 81, 97])('%i modules are 25 mm wide or more, three dots each', (side) => {
      const unit = moduleMillimetres(square(side), roll);
      expect(unit * side).toBeGreaterThanOrEqual(25);
      expect(unit * DOTS_A_MILLIMETRE).toBeGreaterThanOrEqual(3);
    });
  });

  test('the address of a search by code comes out at eight dots a module, at five on the narrow roll', () => {
    expect(moduleMillimetres(square(57), 'roll-80')).toBe(1);
    expect(moduleMillimetres(square(57), 'roll-58') * DOTS_A_MILLIMETRE).toBe(5);
  });

  test.each([21, 57, 177])('on a sheet the symbol of %i modules is at least 45 mm wide, on A4 65', (side) => {
    expect(moduleMillimetres(square(side), 'a5') * side).toBeGreaterThanOrEqual(45);
    expect(moduleMillimetres(square(side), 'a4') * side).toBeCloseTo(65);
  });
});
