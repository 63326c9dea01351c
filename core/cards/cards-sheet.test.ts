import { expect, test } from 'vitest';
import { CARDS_OF_A_HALL } from './cards-of-a-hall.ts';
import { cardsSheet } from './cards-sheet.ts';
import { cardDrawing } from './card-drawing.ts';
import { CARDS } from './codes.ts';

test('a hall has forty cards, each on its own page, none twice', () => {
  const { blocks, numbered, look } = cardsSheet(1, CARDS_OF_A_HALL, 'vi');
  expect({ numbered, look }).toEqual({ numbered: false, look: 'cards' });
  expect(blocks.map((block) => block.kind === 'card' && block.label)).toEqual(
    Array.from({ length: 40 }, (_, at) => `Thẻ trả lời số ${at + 1}`),
  );
  expect(new Set(blocks.map((block) => JSON.stringify(block))).size).toBe(40);
});

test('one that was lost is printed again alone; there are none beyond the last', () => {
  expect(cardsSheet(17, 1, 'en').blocks).toEqual([{ kind: 'card', drawing: cardDrawing(17), label: 'Answer card 17' }]);
  expect(cardsSheet(CARDS, 40, 'vi').blocks).toHaveLength(1);
  expect(() => cardsSheet(CARDS + 1, 1, 'vi')).toThrow(RangeError);
});
