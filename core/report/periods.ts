import { dayPlus, type DayRange, firstDay, lastDay, monthOf } from './days.ts';

/** The periods an office reports of, of whole months. A half year and the other half; three quarters are asked for as a range of their own. */
export const PERIOD_KINDS = ['month', 'quarter', 'half', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The period of this kind that a day lies in. */
export function periodOf(kind: PeriodKind, day: string): DayRange {
  const months = MONTHS[kind];
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months);
  return {
    from: firstDay(`${day.slice(0, 4)}-${twoDigits(first)}`),
    to: lastDay(`${day.slice(0, 4)}-${twoDigits(first + months - 1)}`),
  };
}

/** The period of this kind after (1) or before (−1) one. */
export function periodBeside(kind: PeriodKind, { from, to }: DayRange, by: 1 | -1): DayRange {
  return periodOf(kind, by === 1 ? dayPlus(to, 1) : dayPlus(from, -1));
}

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(day: string, by: number): string {
  const at = new Date(`${firstDay(monthOf(day))}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  const month = monthOf(at.toISOString());
  const wanted = `${month}-${day.slice(8)}`;
  return wanted > lastDay(month) ? lastDay(month) : wanted;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
