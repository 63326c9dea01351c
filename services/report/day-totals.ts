import type { Totals } from '#core/report/totals.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { readDay } from '#services/visits/read-day.ts';
import { sumVisits } from './sum-totals.ts';

/** So many days are remembered: the two months a page asks about again and again. Each is a few kilobytes. */
const REMEMBERED = 62;

export interface DayReader {
  /** Totals of a day whose file has this print; null where it cannot be read. */
  read(day: string, print: string): Promise<Totals | null>;
}

/** Counts a day's file, and does not count it again while it has the same print. */
export function createDayReader(tools: StorageTools): DayReader {
  const known = new Map<string, { readonly print: string; readonly totals: Totals }>();
  return {
    async read(day, print) {
      const before = known.get(day);
      if (before !== undefined && before.print === print) return before.totals;
      known.delete(day);
      const visits = await readDay(tools, day);
      if (visits === null) return null;
      const totals = await sumVisits(visits);
      // The log may have written between the print and the reading: then the print is old, and the next look counts once more.
      known.set(day, { print, totals });
      for (const oldest of known.keys()) {
        if (known.size <= REMEMBERED) break;
        known.delete(oldest);
      }
      return totals;
    },
  };
}
