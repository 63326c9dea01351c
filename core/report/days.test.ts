import { expect, test } from 'vitest';
import {
  dayPlus,
  daysBetween,
  daysIn,
  firstDay,
  lastDay,
  LONGEST_RANGE,
  monthsOf,
  NAMED_RANGES,
  namedRange,
  rangeBefore,
  rangeBeside,
  weeksOf,
} from './days.ts';

test('days are counted over months, years and leap days', () => {
  expect(dayPlus('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayPlus('2027-01-01', -1)).toBe('2026-12-31');
  expect(daysIn('2026-11-26', '2026-11-26')).toBe(1);
  expect(daysIn('2024-01-01', '2028-12-31')).toBe(LONGEST_RANGE);
  expect(daysIn('2026-11-26', '2026-11-25')).toBe(0);
  expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(daysBetween('2026-11-26', '2026-11-25')).toEqual([]);
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

test('beside a range lies the one before and after it, whole, and never beyond today', () => {
  const today = '2026-11-26';
  const beside = (name: (typeof NAMED_RANGES)[number], by: 1 | -1, from = namedRange(name, today).from) =>
    rangeBeside(name, { from, to: today }, by, today);
  expect(NAMED_RANGES.map((name) => beside(name, -1))).toEqual([
    { from: '2026-11-25', to: '2026-11-25' },
    { from: '2026-11-13', to: '2026-11-19' },
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2025-01-01', to: '2025-12-31' },
  ]);
  expect(NAMED_RANGES.map((name) => beside(name, 1))).toEqual([null, null, null, null]);
  expect(beside('month', 1, '2026-10-01')).toEqual({ from: '2026-11-01', to: today });
  expect(beside('year', 1, '2024-01-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(beside('month', -1, '2026-03-01')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(beside('year', -1, '2000-01-01')).toBeNull();
});

test('a month is laid out in weeks from Monday to Sunday, with every day once', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(
    weeksOf('2028-02')
      .flat()
      .filter((day) => day !== null),
  ).toHaveLength(29);
});
