import { expect, test } from 'vitest';
import { MOST_UNPROVEN, NO_STARTS, oneMore, startsSafe } from './safe-start.ts';

test('the third start that came to nothing makes the next one a safe one', () => {
  const two = oneMore(oneMore(NO_STARTS));
  expect([NO_STARTS, two, oneMore(two)].map(startsSafe)).toEqual([false, false, true]);
});

test('the count ends somewhere', () => {
  expect(oneMore({ unproven: MOST_UNPROVEN })).toEqual({ unproven: MOST_UNPROVEN });
});
