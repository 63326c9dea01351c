import { dayPlus, daysIn, monthOf, monthsOf, weekday } from './days.ts';
import type { Totals } from './totals.ts';

/** One column of visits over time. */
export interface VisitColumn {
  /** First day of it that lies in the range. */
  readonly from: string;
  readonly to: string;
  readonly visits: number;
}

export interface VisitColumns {
  readonly unit: 'day' | 'week' | 'month';
  readonly columns: readonly VisitColumn[];
}

/** A month is told by its days, half a year by its weeks. */
const MOST_DAYS = 31;
const MOST_WEEKS_DAYS = 184;

/** Visits of a range as columns no page has too many of. `months` are sums of whole months, also of those of which no days are kept. */
export function visitColumns(
  days: Totals['days'],
  months: Readonly<Record<string, number>>,
  { from, to }: { readonly from: string; readonly to: string },
): VisitColumns {
  const length = daysIn(from, to);
  if (length > MOST_WEEKS_DAYS)
    return {
      unit: 'month',
      columns: monthsOf(from, to).map((month) => ({ from: `${month}-01`, to: `${month}-01`, visits: months[month] ?? 0 })),
    };
  const on = (day: string): number => days[day]?.visits ?? 0;
  const all = Array.from({ length }, (_, at) => dayPlus(from, at));
  if (length <= MOST_DAYS) return { unit: 'day', columns: all.map((day) => ({ from: day, to: day, visits: on(day) })) };
  const columns: VisitColumn[] = [];
  for (const day of all) {
    const last = columns.at(-1);
    if (last === undefined || weekday(day) === 0) columns.push({ from: day, to: day, visits: on(day) });
    else columns[columns.length - 1] = { ...last, to: day, visits: last.visits + on(day) };
  }
  return { unit: 'week', columns };
}

/** Which columns carry their date: the first, and where something new begins, as far as words have room. */
export function isDated({ unit, columns }: VisitColumns, at: number): boolean {
  const column = columns[at];
  if (column === undefined) return false;
  if (columns.length <= 12) return true;
  switch (unit) {
    case 'day':
      return weekday(column.from) === 0;
    case 'week':
      return at % 4 === 0;
    case 'month':
      return columns.length <= 24 ? at % 3 === 0 : monthOf(column.from).endsWith('-01');
  }
}
