import { expect, test } from 'vitest';
import { DOTS_A_MILLIMETRE, HEAD_DOTS, pageLength, PAGES } from './page.ts';
import { isRoll, PAPER_SIZES, ROLLS } from './paper-sizes.ts';

test('a sheet is a sheet; a roll ends after its last line, at the latest after 25 cm', () => {
  expect(pageLength('a5', 120)).toBe(210);
  expect(pageLength('a4', 120)).toBe(297);
  for (const roll of ROLLS) {
    expect(pageLength(roll, 172.3)).toBe(174);
    expect(pageLength(roll, 249.8)).toBe(250);
  }
});

test('rolls are told from sheets, and their heads are whole bytes of dots in the middle of the paper', () => {
  expect(PAPER_SIZES.filter(isRoll)).toEqual(['roll-80', 'roll-58']);
  for (const roll of ROLLS) {
    expect(HEAD_DOTS[roll] % 8).toBe(0);
    const beside = PAGES[roll].width * DOTS_A_MILLIMETRE - HEAD_DOTS[roll];
    expect(beside).toBeGreaterThan(0);
    expect(beside % 2).toBe(0);
  }
});
