import { expect, test } from 'vitest';
import { dayPlus, daysIn, firstDay, lastDay, LONGEST_RANGE, monthsOf, NAMED_RANGES, namedRange, rangeBefore } from './days.ts';

test('days are counted over months, years and leap days', () => {
  expect(dayPlus('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayPlus('2027-01-01', -1)).toBe('2026-12-31');
  expect(daysIn('2026-11-26', '2026-11-26')).toBe(1);
  expect(daysIn('2024-01-01', '2028-12-31')).toBe(LONGEST_RANGE);
  expect(daysIn('2026-11-26', '2026-11-25')).toBe(0);
  expect([firstDay('2026-02'), lastDay('2026-02'), lastDay('2028-02'), lastDay('2026-12')]).toEqual([
    '2026-02-01',
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ]);
});

test('a range touches its months, and has one of equal length before it', () => {
  expect(monthsOf('2026-11-30', '2027-01-01')).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsOf('2026-11-01', '2026-11-30')).toEqual(['2026-11']);
  expect(rangeBefore('2026-11-20', '2026-11-26')).toEqual({ from: '2026-11-13', to: '2026-11-19' });
  expect(rangeBefore('2026-03-01', '2026-03-31')).toEqual({ from: '2026-01-29', to: '2026-02-28' });
});

test('the named ranges end today', () => {
  expect(NAMED_RANGES.map((name) => namedRange(name, '2026-03-02'))).toEqual([
    { from: '2026-03-02', to: '2026-03-02' },
    { from: '2026-02-24', to: '2026-03-02' },
    { from: '2026-03-01', to: '2026-03-02' },
    { from: '2026-01-01', to: '2026-03-02' },
  ]);
});
