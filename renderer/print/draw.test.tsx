import { isValidElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Sheet } from '#core/sheet/sheet.ts';
import { draw } from './draw.tsx';
import { HANDOUT_ROOM } from './handout-fits.ts';

const handout: Sheet = { size: 'a4', language: 'vi', title: 'Phiếu', look: 'handout', copies: 20, blocks: [] };

/** What was shown of a handout whose copies are so high in each size of letters. */
async function shown(heights: Readonly<Record<number, number>>, sheet = handout): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  const size = await draw({ kind: 'sheet', sheet }, async (node: ReactNode) => {
    const props = isValidElement<{ sheet: Sheet; letters?: number }>(node) ? node.props : null;
    all.push([props?.letters, props?.sheet.copies ?? 1]);
    return heights[props?.letters ?? 0] ?? 0;
  });
  expect(size).toEqual({ width: 210, height: 297 });
  return all;
}

test('a handout has the largest letters with which one page holds it, and is drawn as often as asked for only then', async () => {
  const over = HANDOUT_ROOM + 1;
  expect(await shown({ 16: HANDOUT_ROOM })).toEqual([
    [16, 1],
    [16, 20],
  ]);
  expect(await shown({ 16: over, 15: 900 }, { ...handout, copies: 1 })).toEqual([
    [16, 1],
    [15, 1],
  ]);
  expect(await shown({ 16: over, 15: over, 14: over, 13: over, 12: over })).toEqual([
    [16, 1],
    [15, 1],
    [14, 1],
    [13, 1],
    [12, 1],
    [12, 20],
  ]);
});

test('a paper of the office is drawn once, as long as it is', async () => {
  const { look: _, copies: _copies, ...office } = handout;
  expect(await shown({}, office)).toEqual([[undefined, 1]]);
});
