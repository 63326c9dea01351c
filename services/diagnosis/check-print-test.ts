import { DAY } from '#core/basics/durations.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { isShared, PRINTER_USES, printerFor, takesA4 } from '#core/settings/printers.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Check } from './check.ts';

/** Paper is changed, rolls are put in the wrong way round: a test older than this says little. */
const OLD = 90 * DAY;

/** When the printers were last tried, and what staff saw. What nothing real comes out of is said first: it may have been left so. */
export function checkPrintTest(clock: Clock, settings: () => Settings): Check {
  return {
    id: 'print-test',
    async look() {
      const now = settings();
      const uses = PRINTER_USES.filter((use) => use === 'slips' || (!isShared(now) && takesA4(now)));
      const used = uses.filter((use) => printerFor(use, now).kind !== 'none');
      if (used.some((use) => printerFor(use, now).kind === 'virtual')) return { says: 'print-test-virtual' };
      if (used.length === 0) return { says: 'print-test-none' };
      const tests = used.map((use) => now.printerTests[use]);
      const bad = tests.find((test) => test !== null && test.outcome !== 'good');
      if (bad !== undefined && bad !== null) return { says: `print-test-${bad.outcome}`, facts: { at: bad.at } };
      const [oldest = null] = tests.toSorted((one, other) => (one?.at ?? '').localeCompare(other?.at ?? ''));
      if (oldest === null) return { says: 'print-test-never' };
      return { says: clock.now() - Date.parse(oldest.at) > OLD ? 'print-test-old' : 'print-test-good', facts: { at: oldest.at } };
    },
  };
}
