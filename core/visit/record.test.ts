import { expect, test } from 'vitest';
import { activity } from './record.ts';

const quiz = {
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  at: 3,
  seconds: 40,
  kind: 'quiz',
  quiz: 'ba-cau',
  answered: 3,
  right: 2,
};

test('questions are kept as an id and two numbers; which answer was given has no place', () => {
  expect(activity.safeParse(quiz).success).toBe(true);
  for (const strange of [{ quiz: 'Ba câu' }, { answered: 'ba' }, { right: -1 }, { answered: 2.5 }, { given: { mot: 'gia' } }])
    expect(activity.safeParse({ ...quiz, ...strange }).success, JSON.stringify(strange)).toBe(false);
});
