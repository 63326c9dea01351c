import { MINUTE, SECOND } from '#core/basics/durations.ts';

export interface BackOff {
  /** Milliseconds to wait before the next start; null when it has failed too often to go on. */
  next(now: number): number | null;
}

/** Failures further apart than this have nothing to do with each other. */
const FORGET_AFTER = 5 * MINUTE;
const WAITS = [0, 1, 2, 4, 8, 15].map((seconds) => seconds * SECOND);

/** How soon something that ended is started again: at once the first time, then more and more patiently. */
export function createBackOff(mostFailures: number): BackOff {
  let failures: number[] = [];
  return {
    next(now) {
      failures = [...failures.filter((time) => now - time < FORGET_AFTER), now];
      if (failures.length > mostFailures) return null;
      return WAITS[Math.min(failures.length - 1, WAITS.length - 1)] ?? 0;
    },
  };
}
