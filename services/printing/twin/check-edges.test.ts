import { describe, expect, test } from 'vitest';
import type { PaperSize } from '#core/contract/shapes.ts';
import { DOTS_A_MILLIMETRE, PAGES } from '#core/slip/page.ts';
import { paint } from '#support/twin-pictures.ts';
import { checkEdges } from './check-edges.ts';

const paper = (size: PaperSize, length = PAGES[size].height) =>
  paint(PAGES[size].width * DOTS_A_MILLIMETRE, length * DOTS_A_MILLIMETRE);

const problemOf = (...given: Parameters<typeof checkEdges>): string | null => {
  const answer = checkEdges(...given);
  return answer.ok ? null : answer.error;
};

test('a roll ends after 25 cm, a sheet where it ends', () => {
  for (const roll of ['roll-80', 'roll-58'] as const) {
    expect(problemOf(paper(roll, 120), roll)).toBeNull();
    expect(problemOf(paper(roll, 250), roll)).toBeNull();
    expect(problemOf(paper(roll, 251), roll)).toBe('too-long');
  }
  expect(problemOf(paper('a5'), 'a5')).toBeNull();
  expect(problemOf(paper('a5', 211), 'a5')).toBe('too-long');
});

describe.each([
  ['roll-80', 32],
  ['roll-58', 40],
  ['a5', 35],
  ['a4', 35],
] as const)('on %s', (size, last) => {
  test(`a dot in column ${last} from either side is cut off, the next is not`, () => {
    const { width } = paper(size);
    for (const at of [last, width - 1 - last]) expect(problemOf(paper(size).fill(at, 500, 1, 1), size)).toBe('clipped');
    for (const at of [last + 1, width - 2 - last]) expect(problemOf(paper(size).fill(at, 500, 1, 1), size)).toBeNull();
  });
});

test('ink in the first or last line of a roll goes on beyond it; near the edge of a sheet no printer reaches', () => {
  const { height } = paper('roll-80', 100);
  for (const at of [0, height - 1]) expect(problemOf(paper('roll-80', 100).fill(300, at, 4, 1), 'roll-80')).toBe('clipped');
  for (const at of [1, height - 2]) expect(problemOf(paper('roll-80', 100).fill(300, at, 4, 1), 'roll-80')).toBeNull();
  for (const at of [35, paper('a5').height - 36]) expect(problemOf(paper('a5').fill(300, at, 4, 1), 'a5')).toBe('clipped');
  for (const at of [36, paper('a5').height - 37]) expect(problemOf(paper('a5').fill(300, at, 4, 1), 'a5')).toBeNull();
});

test('a picture for other paper', () => {
  expect(problemOf(paper('roll-80', 100), 'roll-58')).toBe('clipped');
});
