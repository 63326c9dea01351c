import type { Script } from '../content/pack.ts';
import { allSteps } from './selectors.ts';
import type { Rung } from './types.ts';

/** Seconds a step takes by rung: 8 is the pace of the watch rung, the others are what trials with older learners suggest. */
const SECONDS_PER_STEP: Readonly<Record<Rung, number>> = { watch: 8, guided: 10, practice: 12, test: 12 };

/** A rounded estimate for the visitor, in whole minutes, never 0. */
export function minutes(script: Script, rung: Rung): number {
  return Math.max(1, Math.round((allSteps(script).length * SECONDS_PER_STEP[rung]) / 60));
}
