import { DAY } from '#core/basics/durations.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Check } from './check.ts';

/** A backup is made every day; three days without one is a stick that was pulled out. */
const OLD = 3 * DAY;

/** When a backup was last read back and found equal. `last` answers milliseconds, null for never. */
export function checkBackup(clock: Clock, last: () => Promise<number | null>): Check {
  return {
    id: 'backup',
    async look() {
      const at = await last();
      if (at === null) return { says: 'backup-never' };
      const facts = { at: new Date(at).toISOString(), days: Math.max(0, Math.floor((clock.now() - at) / DAY)) };
      return { says: clock.now() - at > OLD ? 'backup-old' : 'backup-fresh', facts };
    },
  };
}
