import { expect, test } from 'vitest';
import { carried } from './carried.ts';
import { beginPresentation, type Presentation } from './presentation.ts';

const deck = ['title', '0-0', '0-1', '1-0', 'end'];
const state: Presentation = {
  ...beginPresentation('buoi'),
  at: 2,
  seen: [0, 1],
  frozen: 1,
  front: { phase: 'working' } as never,
};

test('the same deck changes nothing', () => {
  expect(carried(deck, deck, state)).toEqual(state);
});

test('slides are found again by their ids, whatever came before them', () => {
  expect(carried(deck, ['title', 'new', ...deck.slice(1)], state)).toEqual({ ...state, at: 3, frozen: 2 });
});

test('what is gone leads as near as can be, within the deck, and ends what was done at the front', () => {
  expect(carried(deck, ['title', 'end'], state)).toMatchObject({ at: 1, seen: [0, 1], frozen: 1, front: null });
});
