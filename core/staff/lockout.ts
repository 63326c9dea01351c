import { z } from 'zod';
import { MINUTE, SECOND } from '../basics/durations.ts';

/**
 * How long the PIN pad goes deaf for one code. Five wrong PINs in a row lock it for 15 seconds; every further wrong one doubles that, up to
 * 15 minutes. The right PIN of that code clears its count. At the ceiling a guesser has 96 tries a day against a million PINs.
 */
export const TRIES_BEFORE_LOCK = 5;
export const FIRST_LOCK = 15 * SECOND;
export const LONGEST_LOCK = 15 * MINUTE;

export const lockout = z.strictObject({
  /** Wrong PINs since the last right one. */
  wrong: z.number().int().min(0),
  /** Milliseconds of deafness left at the moment `at`. */
  remaining: z.number().int().min(0).max(LONGEST_LOCK),
  /** Wall clock when `remaining` was true. */
  at: z.number().int(),
});
export type Lockout = z.infer<typeof lockout>;

export const NO_LOCKOUT: Lockout = { wrong: 0, remaining: 0, at: 0 };

/** The state after one more wrong PIN at `now`. */
export function afterWrong(before: Lockout, now: number): Lockout {
  const wrong = before.wrong + 1;
  return { wrong, remaining: lockLength(wrong), at: now };
}

/** Wrong PINs that may still be entered before the pad goes deaf. */
export function triesLeft(state: Lockout): number {
  return Math.max(0, TRIES_BEFORE_LOCK - state.wrong);
}

/** How long that many wrong PINs in a row lock the pad, in milliseconds. */
export function lockLength(wrong: number): number {
  return wrong < TRIES_BEFORE_LOCK ? 0 : Math.min(LONGEST_LOCK, FIRST_LOCK * 2 ** Math.min(wrong - TRIES_BEFORE_LOCK, 16));
}

/**
 * What is left of a lock found at start. Time that passed while the machine was off counts; a clock that went backwards
 * counts for nothing, so that it neither shortens the lock nor makes it longer than it was.
 */
export function remainingAtStart(stored: Lockout, now: number): number {
  const passed = Math.max(0, now - stored.at);
  return Math.max(0, stored.remaining - passed);
}
