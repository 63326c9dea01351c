import type { PrinterState, Settings } from '#core/contract/shapes.ts';
import { isShared, type PrinterUse } from '#core/settings/printers.ts';
import type { Check } from './check.ts';

type State = (use: PrinterUse) => PrinterState;

/** What is known of the printer of slips. Which one it is, is not said: its name may be an office's. */
export function checkPrinter(state: State): Check {
  return { id: 'printer', look: async () => ({ says: `printer-${state('slips')}` }) };
}

/** The same of the printer of papers of the office. Where it is the one of slips, it is not judged twice. */
export function checkOfficePrinter(state: State, settings: () => Settings): Check {
  return {
    id: 'office-printer',
    async look() {
      if (isShared(settings())) return { says: 'office-printer-shared' };
      const known = state('office');
      return { says: known === 'none' ? 'office-printer-none' : `printer-${known}` };
    },
  };
}
