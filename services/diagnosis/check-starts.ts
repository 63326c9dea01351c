import type { RunsTold } from '#core/watchdog/tell-runs.ts';
import type { Check } from './check.ts';

/** How often the program was started in the past week, and whether it had to start again by itself. */
export function checkStarts(tell: () => Promise<RunsTold>): Check {
  return {
    id: 'starts',
    async look() {
      const { starts, bad, rests, lastBad, software } = await tell();
      const facts = { starts, bad, rests, ...(lastBad === null ? {} : { last: new Date(lastBad).toISOString() }) };
      if (rests > 0) return { says: 'starts-rested', facts };
      if (bad > 0) return { says: 'starts-bad', facts };
      return { says: software ? 'starts-software' : 'starts-steady', facts };
    },
  };
}
