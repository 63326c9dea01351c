import { dayText } from '../../basics/vietnamese-time.ts';
import { firstDay, lastDay, monthOf } from '../days.ts';
import { REPORT_WORDS } from './words.ts';

/** The month (YYYY-MM) a range is exactly; null where it is another. */
export function wholeMonth(from: string, to: string): string | null {
  const month = monthOf(from);
  return from === firstDay(month) && to === lastDay(month) ? month : null;
}

/** As a heading says it: “Tháng 11 năm 2026”. */
export function periodText(from: string, to: string): string {
  const month = wholeMonth(from, to);
  if (month !== null) return REPORT_WORDS.month(Number(month.slice(5)), month.slice(0, 4));
  return from === to ? REPORT_WORDS.day(dayText(from)) : REPORT_WORDS.range(dayText(from), dayText(to));
}

/** As a cell says it: 11/2026. */
export function periodCell(from: string, to: string): string {
  const month = wholeMonth(from, to);
  if (month !== null) return dayText(month);
  return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
}
