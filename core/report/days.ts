import { DAY } from '../basics/durations.ts';

/** Days and months as the report knows them: YYYY-MM-DD and YYYY-MM, of Asia/Ho_Chi_Minh. Both sort by their letters. */

/** The longest range that is reported at once: five years, with a leap day. */
export const LONGEST_RANGE = 5 * 365 + 2;

/** The day so many days later (earlier where negative). */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days a range has, both ends among them; 0 or less where it ends before it begins. */
export function daysIn(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1;
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

/** The range of the same length that ends the day before. */
export function rangeBefore(from: string, to: string): { readonly from: string; readonly to: string } {
  return { from: dayPlus(from, -daysIn(from, to)), to: dayPlus(from, -1) };
}

/** The ranges staff look at most. All end today. */
export const NAMED_RANGES = ['today', 'week', 'month', 'year'] as const;
export type NamedRange = (typeof NAMED_RANGES)[number];

export function namedRange(name: NamedRange, today: string): { readonly from: string; readonly to: string } {
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
