import { firstDay, lastDay, monthsOf } from '../days.ts';

/**
 * What may leave the corner: whole months, and of these only such as are over. Every paper and every file is a sum of what its months say one
 * by one (`toldTable`), so that no two of them, subtracted from each other, say more: a range that was one day longer would tell of that day.
 */

/** The months a range is exactly; null where it is another. */
export function wholeMonths(from: string, to: string): readonly string[] | null {
  const months = monthsOf(from, to);
  const [first, last] = [months[0], months.at(-1)];
  return first !== undefined && last !== undefined && from === firstDay(first) && to === lastDay(last) ? months : null;
}

/** Whether a month is past: nothing is added to it by the hour any more. `today` is a day of Việt Nam. */
export function isOver(month: string, today: string): boolean {
  return lastDay(month) < today;
}

/** Whether papers and files of a range may leave today. */
export function mayLeave(from: string, to: string, today: string): 'yes' | 'not-months' | 'not-over' {
  const months = wholeMonths(from, to);
  if (months === null) return 'not-months';
  return months.every((month) => isOver(month, today)) ? 'yes' : 'not-over';
}

/** The range without its months that are not over; null where none of it is. Of whole months only. */
export function overPart(from: string, to: string, today: string): { readonly from: string; readonly to: string } | null {
  const last = monthsOf(from, to).findLast((month) => isOver(month, today));
  return last === undefined ? null : { from, to: lastDay(last) };
}
