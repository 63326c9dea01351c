import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldAt, touchGrid } from './touch-grid.ts';

test('every point of the glass is in one field or in the middle, and every field has points', () => {
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 4000 }), fc.integer({ min: 320, max: 4000 }), (width, height) => {
      const grid = touchGrid(width, height);
      const { columns, rows, fields, middle } = grid;
      const inMiddle = (middle.column[1] - middle.column[0]) * (middle.row[1] - middle.row[0]);
      expect(fields).toHaveLength(columns * rows - inMiddle);
      for (const at of fields) {
        const x = (((at % columns) + 0.5) / columns) * width;
        const y = ((Math.floor(at / columns) + 0.5) / rows) * height;
        expect(fieldAt(grid, { x, y }, width, height)).toBe(at);
      }
      expect(fieldAt(grid, { x: width / 2, y: height / 2 }, width, height)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('the corners are fields, and a finger at the very edge is still on the glass', () => {
  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
  ] as const) {
    const grid = touchGrid(width, height);
    for (const x of [0, width, width + 3, -2])
      for (const y of [0, height, height + 3, -2]) expect(fieldAt(grid, { x, y }, width, height)).not.toBeNull();
  }
});
