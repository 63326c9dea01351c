import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPlus } from './days.ts';
import { monthsLater, PERIOD_KINDS, periodBeside, periodOf } from './periods.ts';

test('a day lies in its period, and the periods of a kind follow each other without a gap', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((later) => dayPlus('2023-01-01', later));
  fc.assert(
    fc.property(day, fc.constantFrom(...PERIOD_KINDS), (one, kind) => {
      const period = periodOf(kind, one);
      expect(period.from <= one && one <= period.to).toBe(true);
      const next = periodBeside(kind, period, 1);
      expect(next.from).toBe(dayPlus(period.to, 1));
      expect(periodBeside(kind, next, -1)).toEqual(period);
    }),
  );
});

test.each([
  ['month', '2026-02-28', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-11-26', '2026-10-01', '2026-12-31'],
  ['half', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['half', '2026-07-01', '2026-07-01', '2026-12-31'],
  ['year', '2026-11-26', '2026-01-01', '2026-12-31'],
] as const)('%s of %s is %s to %s', (kind, day, from, to) => {
  expect(periodOf(kind, day)).toEqual({ from, to });
});

test('a month later is the same day, or the last one there is', () => {
  expect(monthsLater('2026-11-26', 1)).toBe('2026-12-26');
  expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
  expect(monthsLater('2026-01-31', -2)).toBe('2025-11-30');
  expect(monthsLater('2026-12-15', 1)).toBe('2027-01-15');
});
