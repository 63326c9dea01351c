import { expect, test } from 'vitest';
import { MINUTE } from '../basics/durations.ts';
import { remedyFor } from './escalation.ts';

const minutes = (...times: readonly number[]): readonly number[] => times.map((time) => time * MINUTE);

test.each([
  ['the first', [0], 0, 'reload'],
  ['two close to each other', [0, 1], 1, 'reload'],
  ['three within five minutes', [0, 1, 2], 2, 'new-window'],
  ['three, the first exactly five minutes ago', [0, 1, 5], 5, 'reload'],
  ['three within nine minutes', [0, 4, 8], 8, 'reload'],
  ['four close to each other', [0, 1, 2, 3], 3, 'new-window'],
  ['five within fifteen minutes', [0, 3, 6, 9, 12], 12, 'exit'],
  ['five, the first exactly fifteen minutes ago', [0, 3, 6, 9, 15], 15, 'reload'],
  ['many long ago and one now', [0, 1, 2, 3, 4, 60], 60, 'reload'],
] as const)('%s', (_name, failures, now, remedy) => {
  expect(remedyFor(minutes(...failures), now * MINUTE)).toBe(remedy);
});
