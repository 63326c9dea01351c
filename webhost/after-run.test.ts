import { expect, test } from 'vitest';
import { nextAfter } from './after-run.ts';

const watched = { supervised: true, screen: true };
const alone = { supervised: false, screen: true };
const terminal = { supervised: false, screen: false };

test.each([
  ['left', watched, 0],
  ['left', alone, 0],
  ['refused', watched, 1],
  ['refused', alone, 1],
  ['night', watched, 0],
  ['night', alone, 'again'],
  ['gave-up', watched, 70],
  ['gave-up', alone, 'again'],
  ['defect', watched, 70],
  ['defect', alone, 'again'],
  ['defect', terminal, 1],
] as const)('%s, %o: %s', (end, where, expected) => {
  expect(nextAfter(end, where)).toEqual(expected === 'again' ? { kind: 'again' } : { kind: 'exit', code: expected });
});
