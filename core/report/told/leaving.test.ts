import { expect, test } from 'vitest';
import { mayLeave, overPart, wholeMonths } from './leaving.ts';

test('whole months leave, and only once they are over', () => {
  expect(wholeMonths('2026-10-01', '2026-12-31')).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(wholeMonths('2026-10-01', '2026-10-30')).toBeNull();
  expect(wholeMonths('2026-10-02', '2026-10-31')).toBeNull();
  expect(wholeMonths('2026-11-01', '2026-10-31')).toBeNull();
  expect(mayLeave('2026-10-01', '2026-10-31', '2026-11-01')).toBe('yes');
  expect(mayLeave('2026-10-01', '2026-10-31', '2026-10-31')).toBe('not-over');
  expect(mayLeave('2026-10-01', '2026-11-30', '2026-11-26')).toBe('not-over');
  expect(mayLeave('2026-10-01', '2026-10-07', '2026-11-26')).toBe('not-months');
});

test('of a period that goes on its months that are over are left', () => {
  expect(overPart('2026-01-01', '2026-12-31', '2026-11-26')).toEqual({ from: '2026-01-01', to: '2026-10-31' });
  expect(overPart('2026-11-01', '2026-11-30', '2026-11-30')).toBeNull();
  expect(overPart('2026-10-01', '2026-10-31', '2026-11-26')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
});
