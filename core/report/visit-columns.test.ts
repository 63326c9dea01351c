import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPlus, monthOf } from './days.ts';
import { isDated, visitColumns } from './visit-columns.ts';

const on = (visits: number) => ({ visits, touches: 1, seconds: 60 });

test('a month is told by days, half a year by weeks from Monday, a year by months, of which the days need not be kept', () => {
  const days = { '2026-11-01': on(2), '2026-11-02': on(3), '2026-11-08': on(4) };
  const month = visitColumns(days, {}, { from: '2026-11-01', to: '2026-11-30' });
  expect([month.unit, month.columns.length, month.columns[1]]).toEqual([
    'day',
    30,
    { from: '2026-11-02', to: '2026-11-02', visits: 3 },
  ]);
  // Sundays and Mondays: the first of November 2026 is a Sunday.
  expect(month.columns.filter((_, at) => isDated(month, at)).map(({ from }) => from)).toEqual([
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  const weeks = visitColumns(days, {}, { from: '2026-11-01', to: '2026-12-10' });
  expect([weeks.unit, weeks.columns.slice(0, 2)]).toEqual([
    'week',
    [
      { from: '2026-11-01', to: '2026-11-01', visits: 2 },
      { from: '2026-11-02', to: '2026-11-08', visits: 7 },
    ],
  ]);
  const year = visitColumns({}, { '2026-02': 40, '2026-11': 9 }, { from: '2026-01-01', to: '2026-12-31' });
  expect([year.unit, year.columns.map(({ visits }) => visits)]).toEqual(['month', [0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0]]);
});

test('columns add up to the visits of the range, are never more than sixty-one, and few of many carry a date', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1826 }),
      fc.array(fc.tuple(fc.nat(1826), fc.nat(30)), { maxLength: 20 }),
      (length, some) => {
        const from = '2022-03-15';
        const to = dayPlus(from, length);
        const days: Record<string, ReturnType<typeof on>> = {};
        const months: Record<string, number> = {};
        for (const [at, visits] of some) {
          const day = dayPlus(from, Math.min(at, length));
          if (days[day] !== undefined) continue;
          days[day] = on(visits);
          months[monthOf(day)] = (months[monthOf(day)] ?? 0) + visits;
        }
        const told = visitColumns(days, months, { from, to });
        const all = Object.values(days).reduce((sum, { visits }) => sum + visits, 0);
        expect(told.columns.reduce((sum, { visits }) => sum + visits, 0)).toBe(all);
        expect(told.columns.length).toBeLessThanOrEqual(61);
        expect(told.columns.filter((_, at) => isDated(told, at)).length).toBeLessThanOrEqual(12);
      },
    ),
  );
});
