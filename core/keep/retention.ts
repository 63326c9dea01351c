import { dayPlus, daysIn, firstDay, lastDay, monthOf } from '../report/days.ts';

/**
 * The longest an office is silent: Tết and a repair. Two days with records that lie further apart than this may have a jump of the clock
 * between them. What is let go is so many days older than it must be, so that a jump nobody can see lets nothing go before its time.
 */
export const LONGEST_SILENCE = 15;

/** The oldest month (YYYY-MM) of which single records are kept. `today` is YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export function oldestKeptMonth(today: string, months: number): string {
  let month = monthOf(dayPlus(today, -LONGEST_SILENCE));
  for (let back = 0; back < months; back += 1) month = monthOf(dayPlus(firstDay(month), -1));
  return month;
}

/**
 * Whether the clock may be believed when it says that records are old.
 * - `sure`: records lie between the oldest that is kept and today without a long gap, or from the day staff confirmed on.
 * - `gap`: no records for so long that the clock may have jumped ahead.
 * - `behind`: there are records of days to come.
 */
export type DayVerdict = 'sure' | 'gap' | 'behind';

export interface Evidence {
  readonly today: string;
  /** Days that have visits or acts of staff, in any order. */
  readonly days: readonly string[];
  /** The newest day of which staff said “today is this day”; null where they never had to. */
  readonly confirmed: string | null;
  /** The oldest month that is kept. */
  readonly oldestKept: string;
}

/** A clock a year ahead has a year without records behind it, and goes on having it until that year has really gone by. */
export function judgeToday({ today, days, confirmed, oldestKept }: Evidence): DayVerdict {
  const anchor = confirmed !== null && confirmed <= today ? confirmed : null;
  if (confirmed !== null && anchor === null) return 'behind';
  if (anchor === null && days.some((day) => day > today)) return 'behind';
  const before = lastDay(monthOf(dayPlus(firstDay(oldestKept), -1)));
  const from = anchor !== null && anchor > before ? anchor : before;
  const known = [...new Set([from, ...days.filter((day) => from < day && day < today), today])].toSorted();
  return known.every((day, at) => at === 0 || daysIn(known[at - 1] ?? day, day) - 1 <= LONGEST_SILENCE) ? 'sure' : 'gap';
}
