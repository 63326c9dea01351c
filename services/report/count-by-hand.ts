import { type Result, success } from '#core/basics/result.ts';
import type { GroupRecord } from '#core/group/group.ts';
import { monthsOf } from '#core/report/days.ts';
import { countByHand, type HandCounts } from '#core/report/hand-counts.ts';
import type { DayTally } from '#core/tally/tally.ts';
import type { GroupBook } from '#services/groups/group-book.ts';
import type { TallyBook } from '#services/tallies/tally-book.ts';

/** Tallies and sessions of a range of days. Reads the months of the range that have a file, and no other. */
export async function handCountsOf(
  tallies: Pick<TallyBook, 'of' | 'months'>,
  groups: Pick<GroupBook, 'of' | 'months'>,
  from: string,
  to: string,
): Promise<Result<HandCounts, 'storage-failed'>> {
  const months = new Set(monthsOf(from, to));
  const days: (readonly [string, DayTally])[] = [];
  for (const month of (await tallies.months({ from, to })).filter((one) => months.has(one))) {
    const found = await tallies.of(month);
    if (!found.ok) return found;
    days.push(...Object.entries(found.value));
  }
  const sessions: GroupRecord[] = [];
  for (const month of (await groups.months({ from, to })).filter((one) => months.has(one))) {
    const found = await groups.of(month);
    if (!found.ok) return found;
    sessions.push(...found.value);
  }
  return success(countByHand(days, sessions, from, to));
}
