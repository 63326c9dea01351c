import { MINUTE } from '../basics/durations.ts';

/** After so many starts in a row that came to nothing the next one leaves out what may have been the cause. */
export const SAFE_AFTER = 3;
/** A run that lasted so long without a failure is a good one, whatever ends it. */
export const PROVEN_AFTER = 10 * MINUTE;

/** What is kept of starts. */
export interface Starts {
  /** Starts in a row after which the program neither ended in order nor ran long enough. Also counts pages that had to be replaced. */
  readonly unproven: number;
}

export const NO_STARTS: Starts = { unproven: 0 };

/** More says nothing new. */
export const MOST_UNPROVEN = 99;

/** Whether a start after such ones is a safe one: the program's own content, without the word of the office, recordings and printers. */
export function startsSafe({ unproven }: Starts): boolean {
  return unproven >= SAFE_AFTER;
}

/** A start, or a page that had to be replaced: counted first, and forgiven when the run proved itself. */
export function oneMore({ unproven }: Starts): Starts {
  return { unproven: Math.min(unproven + 1, MOST_UNPROVEN) };
}
