import { hardestSteps } from './hardest-steps.ts';
import { LEAST } from './suppress-family.ts';
import type { Totals } from './totals.ts';

/** A step people need help with, without counts of its own. */
export interface PublishedStep {
  readonly script: string;
  readonly step: string;
  /** Whole percents that took a hint or a hand. */
  readonly helped: number;
  readonly medianSeconds: number | null;
}

/** Far more than any paper shows: those with few counts are dropped from these. */
const LOOKED_AT = 500;

/**
 * The hardest steps of which both kinds, alone and with help, are at least five. Only shares are said, of no published total, so that
 * nothing adds up to the counts of a procedure.
 */
export function publishSteps(totals: Totals, most: number): readonly PublishedStep[] {
  return hardestSteps(totals, LOOKED_AT, 2 * LEAST)
    .filter(({ attempts, hint, hand }) => hint + hand >= LEAST && attempts - hint - hand >= LEAST)
    .slice(0, most)
    .map(({ script, step, rate, medianSeconds }) => ({ script, step, helped: Math.round(rate * 100), medianSeconds }));
}
