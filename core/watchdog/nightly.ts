import { HOUR, MINUTE } from '../basics/durations.ts';
import { minuteInVietnam } from '../basics/vietnamese-time.ts';
import type { Openness } from '../opening/openness.ts';

/** The hours of the night in which it may be, in minutes after midnight in Việt Nam. */
const NIGHT = { from: 60, to: 240 } as const;
/** Whoever touched the screen so lately may still stand there. */
const IDLE = 10 * MINUTE;
/** Longer than the night: it happens once in it. Switched on less long ago, there is nothing to freshen up. */
const UP = 4 * HOUR;

export interface AtNight {
  /** Milliseconds UTC. */
  readonly now: number;
  readonly openness: Openness['state'];
  /** Milliseconds since the last touch or key; infinite where there was none. */
  readonly idleFor: number;
  /** Milliseconds since this run began. */
  readonly upFor: number;
  /** A visit is open, staff are in their corner: somebody waits for something. */
  readonly busy: boolean;
}

/** Whether the program is started anew now, as it is once a night: what leaks slowly is given back before anybody comes. */
export function mayRestartNow({ now, openness, idleFor, upFor, busy }: AtNight): boolean {
  if (busy || openness === 'open' || idleFor <= IDLE || upFor < UP) return false;
  const minute = minuteInVietnam(now);
  return NIGHT.from <= minute && minute < NIGHT.to;
}
