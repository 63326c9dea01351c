import { dayPlus, firstDay, lastDay, monthOf } from '#core/report/days.ts';

/** Which days are joined. A report is made of a whole month or of the year; what is looked at first is all there is. */
export const PERIODS = ['all', 'month', 'before', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export function rangeOf(period: Period, today: string): { readonly from: string; readonly to: string } | null {
  switch (period) {
    case 'all':
      return null;
    case 'month':
      return { from: firstDay(monthOf(today)), to: lastDay(monthOf(today)) };
    case 'before': {
      const month = monthOf(dayPlus(firstDay(monthOf(today)), -1));
      return { from: firstDay(month), to: lastDay(month) };
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
  }
}
