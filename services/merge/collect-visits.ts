import type { DayPart, SumPart } from '#core/merge/bundle.ts';
import { countVisits, merged } from '#core/report/count-visits.ts';
import { monthOf } from '#core/report/days.ts';
import { readRoll, rolledMonths } from '#services/report/month-roll.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { dayPrint, readDay } from '#services/visits/read-day.ts';

export interface CollectedVisits {
  readonly days: ReadonlyMap<string, DayPart>;
  readonly sums: ReadonlyMap<string, SumPart>;
  /** Days that could not be read, or of which a file once counted is gone; oldest first. */
  readonly unreadable: readonly string[];
}

/** All visits there are, by day, and of months of which only the sum was kept, that. Reads beside the log and the report; writes nothing. */
export async function collectVisits(tools: StorageTools): Promise<CollectedVisits> {
  const days = new Map<string, DayPart>();
  const sums = new Map<string, SumPart>();
  const unreadable: string[] = [];
  const sealed: Record<string, Readonly<Record<string, string>>> = {};
  for (const month of await rolledMonths(tools)) {
    const roll = await readRoll(tools, month);
    if (roll === null) continue;
    unreadable.push(...roll.gone);
    if (roll.sealed === null) continue;
    sealed[month] = roll.sealed.days;
    // What nobody could read is not in the sum: an older bundle may know it.
    const lost = roll.unread.filter((day) => roll.sealed?.days[day] !== undefined);
    unreadable.push(...lost);
    const covers = Object.keys(roll.sealed.days).filter((day) => !lost.includes(day));
    sums.set(month, { covers: covers.toSorted(), totals: roll.sealed.totals });
  }
  for (const day of await storedDays(tools)) {
    const print = await dayPrint(tools, day);
    const month = monthOf(day);
    // Counted in the sum, and not yet removed.
    if (sealed[month]?.[day] === print) continue;
    const visits = await readDay(tools, day);
    if (visits === null) {
      unreadable.push(day);
      continue;
    }
    const totals = countVisits(visits);
    const sum = sums.get(month);
    // What a wrong clock put into a month that was let go belongs to its sum, as the report counts it.
    if (sum === undefined) days.set(day, { print, totals });
    else sums.set(month, { covers: [...new Set([...sum.covers, day])].toSorted(), totals: merged(sum.totals, totals) });
  }
  return { days, sums, unreadable: [...new Set(unreadable)].toSorted() };
}
