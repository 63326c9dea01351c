import { EARLIEST, TOLERANCE, type ClockTrust } from '#core/visit/clock-rule.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Check } from './check.ts';

export interface ClockParts {
  readonly clock: Clock;
  /** What the log of visits holds the clock to be worth; null where it was never written. */
  readonly trust: () => Promise<ClockTrust | null>;
  /** How many of today's visits are marked because the clock jumped; null where they cannot be read. */
  readonly marked: () => Promise<number | null>;
  /** Time zone of the system, as IANA names it. */
  readonly zone: () => string;
}

/** Names of one and the same time: the older one is what many systems still say. */
const ZONES: readonly string[] = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/**
 * The clock against the newest record. The program reckons in the time of Việt Nam whatever the system thinks; but who sets a clock by
 * the taskbar of another zone sets it wrong.
 */
export function checkClock({ clock, trust, marked, zone }: ClockParts): Check {
  return {
    id: 'clock',
    async look() {
      const now = clock.now();
      const known = await trust();
      const facts = {
        now: new Date(now).toISOString(),
        ...(known === null || known.trusted === 0 ? {} : { newest: new Date(known.trusted).toISOString() }),
        marked: (await marked()) ?? 0,
        zone: zone(),
      };
      if (now < EARLIEST || (known !== null && now < known.trusted - TOLERANCE)) return { says: 'clock-behind', facts };
      if ((known !== null && known.doubt !== null) || facts.marked > 0) return { says: 'clock-doubted', facts };
      return { says: ZONES.includes(facts.zone) ? 'clock-right' : 'clock-zone', facts };
    },
  };
}
