import { MINUTE } from '../basics/durations.ts';

const QUARTER = 15 * MINUTE;

/** The quarter of an hour a moment lies in (milliseconds UTC), counted from 1970. Days of Việt Nam begin with one. */
function quarterOf(now: number): number {
  return Math.floor(now / QUARTER);
}

/** The beginning of that quarter, ISO 8601 UTC: the finest time that leaves a kiosk. */
export function quarterText(now: number): string {
  return new Date(quarterOf(now) * QUARTER).toISOString();
}

/** The order of the next bundle: the present quarter, or one more than the last where the clock stands still or was set back. */
export function nextOrder(last: number, now: number): number {
  return Math.max(last + 1, quarterOf(now), 1);
}
