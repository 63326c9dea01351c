import { HOUR } from '../basics/durations.ts';

/** Việt Nam has kept UTC+7 without summer time since 1975; the kiosk's own time zone may be set to anything. */
const VIETNAM = 7 * HOUR;

/** The day in Asia/Ho_Chi_Minh, YYYY-MM-DD, of a moment in milliseconds UTC. */
export function dayInVietnam(now: number): string {
  return new Date(now + VIETNAM).toISOString().slice(0, 10);
}
