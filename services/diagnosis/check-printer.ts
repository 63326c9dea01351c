import type { PrinterState } from '#core/contract/shapes.ts';
import type { Check } from './check.ts';

/** What is known of the printer staff chose. Which one it is, is not said: its name may be an office's. */
export function checkPrinter(state: () => PrinterState): Check {
  return { id: 'printer', look: async () => ({ says: `printer-${state()}` }) };
}
