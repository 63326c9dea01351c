import { expect, test } from 'vitest';
import { cardDrawing, isBlack, SQUARE } from './card-drawing.ts';
import { CARDS, FRAMED, wordOf } from './codes.ts';

const inside = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  at: { x: number; y: number },
): boolean => at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;

test('what is drawn is what is read: every cell of every card has its colour', () => {
  const wrong: string[] = [];
  for (let card = 1; card <= CARDS; card += 1) {
    const { black, width, height } = cardDrawing(card);
    const cell = SQUARE / FRAMED;
    for (let row = -1; row <= FRAMED; row += 1)
      for (let column = -1; column <= FRAMED; column += 1) {
        const at = { x: width / 2 + (column + 0.5 - FRAMED / 2) * cell, y: height / 2 + (row + 0.5 - FRAMED / 2) * cell };
        const margin = column < 0 || row < 0 || column === FRAMED || row === FRAMED;
        const drawn = black.filter((one) => inside(one, at)).length;
        if (drawn !== (!margin && isBlack(wordOf(card), column, row) ? 1 : 0)) wrong.push(`${card}: ${column}, ${row}`);
      }
  }
  expect(wrong).toEqual([]);
});

test('the square is 18 cm, in the middle of A4, and letters stand clear of it and of what printers leave white', () => {
  const { black, letters, width, height } = cardDrawing(12);
  const edges = black.map(({ x, y, width: across, height: down }) => [x, y, x + across, y + down] as const);
  const frame = { left: Math.min(...edges.map(([x]) => x)), right: Math.max(...edges.map(([, , x]) => x)) };
  expect(frame.right - frame.left).toBeGreaterThanOrEqual(180);
  expect(frame.left).toBeCloseTo(width - frame.right, 9);
  const [top, bottom] = [Math.min(...edges.map(([, y]) => y)), Math.max(...edges.map(([, , , y]) => y))];
  expect(top).toBeCloseTo(height - bottom, 9);
  for (const { x, y, height: tall } of letters) {
    const half = tall / 2;
    const clear = x + half < frame.left || x - half > frame.right || y + half < top || y - half > bottom;
    expect(clear).toBe(true);
    for (const [place, end] of [
      [x, width],
      [y, height],
    ] as const) {
      expect(place - half).toBeGreaterThan(5);
      expect(place + half).toBeLessThan(end - 5);
    }
    // A neighbour two metres away does not read it by the way.
    expect(tall).toBeLessThanOrEqual(5);
  }
});

test('a letter stands upright at the top when its side is held up', () => {
  const { letters, width, height } = cardDrawing(1);
  const sides = letters.filter(({ text }) => /[A-D]/.test(text));
  expect(sides.map(({ text, turn }) => [text, turn])).toEqual([
    ['A', 0],
    ['B', 90],
    ['C', 180],
    ['D', 270],
  ]);
  for (const { x, y, turn } of sides) {
    const back = (-turn * Math.PI) / 180;
    const [dx, dy] = [x - width / 2, y - height / 2];
    expect(dx * Math.cos(back) - dy * Math.sin(back)).toBeCloseTo(0, 9);
    expect(dx * Math.sin(back) + dy * Math.cos(back)).toBeLessThan(-90);
  }
  expect(letters.filter(({ text }) => text === '1')).toHaveLength(1);
});
