import { z } from 'zod';
import { DAY, MINUTE } from '../basics/durations.ts';

/**
 * When to doubt the wall clock. Kiosks are old machines with dead batteries: the clock falls back years at a power cut, or is
 * set wrong and put right. A doubted clock marks the records made under it and loses none.
 */
export const clockTrust = z.strictObject({
  /** Latest time the clock showed while it was believed; 0 before the first visit. */
  trusted: z.number().int().min(0),
  /** First and latest time shown since the clock is doubted; null while it is believed. */
  doubt: z.strictObject({ since: z.number().int(), last: z.number().int() }).nullable(),
});
export type ClockTrust = z.infer<typeof clockTrust>;

export const FIRST_TRUST: ClockTrust = { trusted: 0, doubt: null };

/** No kiosk ran before this day: firmware with a dead battery shows an earlier one. */
export const EARLIEST = Date.UTC(2026, 0, 1);

/** Small corrections over the network are not jumps. */
export const TOLERANCE = 5 * MINUTE;

/** A kiosk may stand unused for a year and a summer; a longer gap is more likely a wrong clock. */
const LONGEST_GAP = 400 * DAY;

/** A doubted clock that ran evenly for a week is taken at its word: staff have been told all that time. */
const PROBATION = 7 * DAY;

export interface ClockVerdict {
  readonly trust: ClockTrust;
  readonly clock: 'steady' | 'suspect';
}

/** Judges what the clock shows at the start of a visit. */
export function judgeClock(before: ClockTrust, now: number): ClockVerdict {
  if (follows(before.trusted, now)) return believed(Math.max(before.trusted, now));
  if (before.doubt === null || !followsInDoubt(before.doubt.last, now)) {
    return { trust: { trusted: before.trusted, doubt: { since: now, last: now } }, clock: 'suspect' };
  }
  if (now >= EARLIEST && now - before.doubt.since >= PROBATION) return believed(now);
  const doubt = { since: before.doubt.since, last: Math.max(before.doubt.last, now) };
  return { trust: { trusted: before.trusted, doubt }, clock: 'suspect' };
}

/** Whether the clock was set while time passed: the wall clock and the monotonic one went different ways. */
export function wentAstray(wallPassed: number, reallyPassed: number): boolean {
  return Math.abs(wallPassed - reallyPassed) > TOLERANCE;
}

function believed(trusted: number): ClockVerdict {
  return { trust: { trusted, doubt: null }, clock: 'steady' };
}

function follows(trusted: number, now: number): boolean {
  return now >= EARLIEST && now >= trusted - TOLERANCE && (trusted === 0 || now <= trusted + LONGEST_GAP);
}

function followsInDoubt(last: number, now: number): boolean {
  return now >= last - TOLERANCE && now <= last + LONGEST_GAP;
}
