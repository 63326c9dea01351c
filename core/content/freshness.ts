import { z } from 'zod';
import { DAY } from '../basics/durations.ts';
import type { Procedure } from './procedure.ts';
import type { Source } from './source.ts';
import { day } from './text.ts';
import { staffCode } from '../staff/staff-code.ts';

/** When the commune last held a procedure against what is in force (xã đối chiếu), and who did. */
export const checked = z.strictObject({ date: day, staff: staffCode });
export type Checked = z.infer<typeof checked>;

/** Days after which staff are asked to look again, and after which nobody is tested on it any more. */
export const AGEING_DAYS = 60;
export const STALE_DAYS = 180;

export type Freshness = 'fresh' | 'ageing' | 'stale';

/**
 * How long ago something was last read or checked, by the later of its two dates. A source that gives only a month (2026-07) counts
 * from the first of it, so that nothing seems newer than it is. `today` is a day in Việt Nam, YYYY-MM-DD.
 */
export function freshness(sourceDate: string, check: Checked | null, today: string): Freshness {
  const days = Math.floor((Date.parse(today) - Date.parse(lastRead(sourceDate, check))) / DAY);
  return days >= STALE_DAYS ? 'stale' : days >= AGEING_DAYS ? 'ageing' : 'fresh';
}

/** The first day, YYYY-MM-DD, on which that is stale, should nobody check it before. */
export function staleFrom(sourceDate: string, check: Checked | null): string {
  return new Date(Date.parse(lastRead(sourceDate, check)) + STALE_DAYS * DAY).toISOString().slice(0, 10);
}

function lastRead(sourceDate: string, check: Checked | null): string {
  const read = sourceDate.length === 7 ? `${sourceDate}-01` : sourceDate;
  return check !== null && check.date > read ? check.date : read;
}

/** Sources a procedure cites anywhere. */
export function citedSources(procedure: Procedure, sources: readonly Source[]): readonly Source[] {
  const cited = new Set(JSON.stringify(procedure).match(/(?<="source":")[a-z0-9-]+/g) ?? []);
  return sources.filter(({ id }) => cited.has(id));
}

/** The day its oldest source was read: nothing in it is staler than that. Null where it cites none. */
export function oldestSource(procedure: Procedure, sources: readonly Source[]): string | null {
  return (
    citedSources(procedure, sources)
      .map(({ date }) => date)
      .toSorted()[0] ?? null
  );
}
