import { expect, test } from 'vitest';
import type { Side } from './sides.ts';
import { answersOf, LAST, NO_ANSWERS, STEADY, tally, withPicture } from './tally.ts';

const shown = (...cards: readonly (readonly [number, Side])[]) => cards.map(([card, side]) => ({ card, side }));
const often = <Thing>(times: number, thing: Thing): readonly Thing[] => Array.from({ length: times }, () => thing);
const none = { A: 0, B: 0, C: 0, D: 0 };

test('a card counts once it was seen steadily, and only once', () => {
  const picture = shown([1, 'A'], [2, 'C']);
  expect(tally(often(STEADY - 1, picture))).toEqual({ sides: none, cards: 0, seen: 2 });
  expect(tally(often(STEADY, picture))).toEqual({ sides: { ...none, A: 1, C: 1 }, cards: 2, seen: 2 });
  expect(tally(often(100, picture)).cards).toBe(2);
});

test('pictures that miss a card do not matter while enough of the last ones show it', () => {
  const [card, nothing] = [shown([7, 'B']), shown()];
  expect(tally([card, nothing, card, card, nothing, card, card]).sides.B).toBe(1);
  const seldom = [...often(STEADY - 1, card), ...often(LAST - STEADY + 1, nothing), card];
  expect(tally(seldom).cards).toBe(0);
});

test('a side that flickers through is not counted, whatever it is', () => {
  const turning = often(20, [shown([3, 'A']), shown([3, 'B'])]).flat();
  expect(tally(turning)).toEqual({ sides: none, cards: 0, seen: 1 });
  expect(tally([...often(LAST, shown([3, 'A'])), shown([3, 'D'])]).sides).toEqual({ ...none, A: 1 });
});

test('who puts the card down keeps the answer, who turns it steadily changes it', () => {
  const held = often(LAST, shown([40, 'A']));
  expect(tally([...held, ...often(50, shown())])).toEqual({ sides: { ...none, A: 1 }, cards: 1, seen: 0 });
  expect(tally([...held, ...often(STEADY, shown([40, 'D']))]).sides).toEqual({ ...none, D: 1 });
});

test('what is shown has counts alone, and what is remembered is numbers and sides of a few pictures', () => {
  const corners = often(4, { x: 1, y: 2 }) as never;
  const after = often(30, [{ ...shown([5, 'C'])[0], corners }]).reduce(
    (now, cards) => withPicture(now, cards as never),
    NO_ANSWERS,
  );
  expect(after.recent).toHaveLength(LAST);
  expect(after.recent.every((sides) => [...sides].every((pair) => pair.length === 2))).toBe(true);
  expect(JSON.stringify(answersOf(after))).toBe('{"sides":{"A":0,"B":0,"C":1,"D":0},"cards":1,"seen":1}');
});
