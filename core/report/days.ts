import { DAY } from '../basics/durations.ts';

/** Days and months as the report knows them: YYYY-MM-DD and YYYY-MM, of Asia/Ho_Chi_Minh. Both sort by their letters. */

/** The longest range that is reported at once: five years, with a leap day. */
export const LONGEST_RANGE = 5 * 365 + 2;

/** The first day anything is reported of: no kiosk is older. */
export const FIRST_DAY = '2000-01-01';

/** The day so many days later (earlier where negative). */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days a range has, both ends among them; 0 or less where it ends before it begins. */
export function daysIn(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1;
}

/** Whether a range can be reported. Years before the first kiosk hold nothing, and dates of few digits would not sort. */
export function isRange(from: string, to: string, longest = LONGEST_RANGE): boolean {
  const length = daysIn(from, to);
  return length >= 1 && length <= longest && from >= FIRST_DAY && to <= '2999-12-31';
}

/** Every day of a range, oldest first. */
export function daysBetween(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, daysIn(from, to)) }, (_, at) => dayPlus(from, at));
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function firstDay(month: string): string {
  return `${month}-01`;
}

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The months a range touches, oldest first. */
export function monthsOf(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthOf(dayPlus(lastDay(month), 1))) months.push(month);
  return months;
}

/** Both days belong to it. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The range of the same length that ends the day before. */
export function rangeBefore(from: string, to: string): DayRange {
  return { from: dayPlus(from, -daysIn(from, to)), to: dayPlus(from, -1) };
}

/** The ranges staff look at most, as they are today. */
export const NAMED_RANGES = ['today', 'week', 'month', 'year'] as const;
export type NamedRange = (typeof NAMED_RANGES)[number];

export function namedRange(name: NamedRange, today: string): DayRange {
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: dayPlus(today, -6), to: today };
    case 'month':
      return { from: firstDay(monthOf(today)), to: today };
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
  }
}

/** The range of the same kind beside this one, earlier (−1) or later (1), cut off at today. Null where it would begin after today, or before anything. */
export function rangeBeside(name: NamedRange, { from }: DayRange, by: 1 | -1, today: string): DayRange | null {
  const beside = wholeRange(name, beginning(name, from, by));
  if (beside.from > today || beside.from < FIRST_DAY) return null;
  return beside.to > today ? { ...beside, to: today } : beside;
}

function beginning(name: NamedRange, from: string, by: 1 | -1): string {
  switch (name) {
    case 'today':
      return dayPlus(from, by);
    case 'week':
      return dayPlus(from, 7 * by);
    case 'month':
      return firstDay(monthOf(by === 1 ? dayPlus(lastDay(monthOf(from)), 1) : dayPlus(firstDay(monthOf(from)), -1)));
    case 'year':
      return `${Number(from.slice(0, 4)) + by}-01-01`;
  }
}

function wholeRange(name: NamedRange, from: string): DayRange {
  switch (name) {
    case 'today':
      return { from, to: from };
    case 'week':
      return { from, to: dayPlus(from, 6) };
    case 'month':
      return { from, to: lastDay(monthOf(from)) };
    case 'year':
      return { from, to: `${from.slice(0, 4)}-12-31` };
  }
}

/** The weeks of a month, Monday first; null where a day of the week belongs to another month. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = firstDay(month);
  const blank = weekday(first);
  const length = daysIn(first, lastDay(month));
  return Array.from({ length: Math.ceil((blank + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const number = week * 7 + at - blank;
      return number < 0 || number >= length ? null : dayPlus(first, number);
    }),
  );
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
