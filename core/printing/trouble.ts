import type { PrinterState } from '../contract/shapes.ts';

/** States in which nothing comes out until somebody sees to the printer. `unknown` is none: many printers cannot answer. `low` is none: it prints. */
export const TROUBLES = ['no-paper', 'cover', 'offline', 'error'] as const;
export type Trouble = (typeof TROUBLES)[number];

export function isTrouble(state: string): state is Trouble {
  return TROUBLES.some((trouble) => trouble === state);
}

/** Whether staff should look after it: also what visitors need not hear of. */
export function needsStaff(state: PrinterState): boolean {
  return isTrouble(state) || state === 'low';
}
