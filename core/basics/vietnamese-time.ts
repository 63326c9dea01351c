import { HOUR } from './durations.ts';

/** Việt Nam has kept UTC+7 without summer time since 1975; the kiosk's own time zone may be set to anything. */
const VIETNAM = 7 * HOUR;

/** The day in Asia/Ho_Chi_Minh, YYYY-MM-DD, of a moment in milliseconds UTC. */
export function dayInVietnam(now: number): string {
  return new Date(now + VIETNAM).toISOString().slice(0, 10);
}

/** The hour of the day in Asia/Ho_Chi_Minh, 0 to 23, of a moment in milliseconds UTC. */
export function hourInVietnam(now: number): number {
  return new Date(now + VIETNAM).getUTCHours();
}

/** Minutes after midnight in Asia/Ho_Chi_Minh, 0 to 1439. */
export function minuteInVietnam(now: number): number {
  const there = new Date(now + VIETNAM);
  return there.getUTCHours() * 60 + there.getUTCMinutes();
}

/** 2026-07-31 as 31/07/2026, 2026-07 as 07/2026. */
export function dayText(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** A UTC moment (ISO 8601) as people in Việt Nam write it: 15:04 and 31/07/2026. */
export function momentText(iso: string): { readonly time: string; readonly date: string } {
  const there = Date.parse(iso) + VIETNAM;
  return { time: new Date(there).toISOString().slice(11, 16), date: dayText(dayInVietnam(Date.parse(iso))) };
}
