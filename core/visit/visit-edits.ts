import type { Activity, VisitRecord } from './record.ts';

/** The pure changes of one visit. Each answers a new record; the old one stays as it is. */

/** The most activities a record holds (its schema's limit); a visit beyond it keeps the newest. */
export const MOST_ACTIVITIES = 500;

type Seen = Pick<VisitRecord, 'seconds' | 'settings'>;

/** Adds an activity, or replaces the one with its id: a repeated call changes nothing. */
export function withActivity(visit: VisitRecord, seen: Seen, activity: Activity): VisitRecord {
  const at = visit.activities.findIndex((other) => other.id === activity.id);
  const activities = at === -1 ? [...visit.activities, activity].slice(-MOST_ACTIVITIES) : visit.activities.with(at, activity);
  return { ...withSeen(visit, seen), activities };
}

/**
 * Closes a visit. What the page says wins over *interrupted*, which is only the service's guess for a page it no longer
 * heard of; any other end stands.
 */
export function closed(visit: VisitRecord, seen: Seen, how: NonNullable<VisitRecord['ended']>): VisitRecord {
  if (visit.ended !== null && visit.ended !== 'interrupted') return visit;
  return { ...withSeen(visit, seen), ended: how };
}

/** Closes a visit nobody will close any more. */
export function interrupted(visit: VisitRecord): VisitRecord {
  return visit.ended === null ? { ...visit, ended: 'interrupted' } : visit;
}

export function doubted(visit: VisitRecord): VisitRecord {
  return visit.clock === 'suspect' ? visit : { ...visit, clock: 'suspect' };
}

/** Length only grows: a late repeat of an earlier call must not shorten the visit, nor bring its settings back. */
function withSeen(visit: VisitRecord, seen: Seen): VisitRecord {
  return seen.seconds < visit.seconds ? visit : { ...visit, seconds: seen.seconds, settings: seen.settings };
}
