import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Clock } from '#services/environment/clock.ts';

export const BETWEEN_SLIPS = 30 * SECOND;
export const SLIPS_A_VISIT = 3;

/** Visits whose slips are still counted: more than can be open at once. */
const VISITS_REMEMBERED = 20;

/** One slip in half a minute, three a visit: enough for every honest use, too few to empty the roll for fun. */
export interface SlipLimits {
  admit(visit: string): Result<SlipTicket, 'too-soon' | 'too-many'>;
  /** Milliseconds until the next one may be printed; 0 where it may be at once. */
  wait(): number;
}

export interface SlipTicket {
  /** The slip did not come out, so it does not count. */
  giveBack(): void;
}

export function createSlipLimits(clock: Clock): SlipLimits {
  const counts = new Map<string, number>();
  let latest: { readonly ticket: SlipTicket; readonly at: number } | null = null;
  return {
    wait: () => (latest === null ? 0 : Math.max(0, latest.at + BETWEEN_SLIPS - clock.elapsed())),
    admit(visit) {
      const count = counts.get(visit) ?? 0;
      if (count >= SLIPS_A_VISIT) return failure('too-many');
      if (latest !== null && clock.elapsed() - latest.at < BETWEEN_SLIPS) return failure('too-soon');
      counts.set(visit, count + 1);
      for (const old of [...counts.keys()].slice(0, -VISITS_REMEMBERED)) counts.delete(old);
      let given = false;
      const ticket: SlipTicket = {
        giveBack() {
          if (given) return;
          given = true;
          counts.set(visit, Math.max(0, (counts.get(visit) ?? 0) - 1));
          if (latest?.ticket === ticket) latest = null;
        },
      };
      latest = { ticket, at: clock.elapsed() };
      return success(ticket);
    },
  };
}
