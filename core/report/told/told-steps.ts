import { addInto, type Counts } from '../numbers.ts';
import { medianSeconds } from '../step-seconds.ts';
import { isFew, LEAST } from '../suppress-family.ts';
import type { StepTotals, Totals } from '../totals.ts';

/** A step of a month that may be named, by how it was done. */
export interface StepCounts {
  readonly script: string;
  readonly step: string;
  readonly alone: number;
  readonly helped: number;
  readonly seconds: Counts;
}

/** A step people need help with, without counts of its own. */
export interface ToldStep {
  readonly script: string;
  readonly step: string;
  /** Whole percents that took a hint or a hand. */
  readonly helped: number;
  readonly medianSeconds: number | null;
}

/**
 * Steps of a month that were done with help five times or more, and alone as often or never. `isTold` says of a script whether its practices
 * are told: a step that was done so often would else say of them that they are not few.
 */
export function stepsOf(totals: Totals, isTold: (script: string) => boolean): readonly StepCounts[] {
  const all: Record<string, Record<string, StepTotals>> = {};
  for (const scripts of Object.values(totals.steps)) addInto(all, scripts);
  return Object.entries(all).flatMap(([script, steps]) =>
    Object.entries(steps).flatMap(([step, { alone, hint, hand, seconds }]) => {
      const helped = hint + hand;
      return helped >= LEAST && !isFew(alone) && isTold(script) ? [{ script, step, alone, helped, seconds }] : [];
    }),
  );
}

/** The steps of some months together, the hardest first; equal ones by how often they were done, then by name. */
export function hardestTold(months: readonly (readonly StepCounts[])[]): readonly ToldStep[] {
  const sums = new Map<string, StepCounts>();
  for (const one of months.flat()) {
    const { script, step } = one;
    const before = sums.get(`${script} ${step}`);
    const seconds = addInto(addInto({}, before?.seconds ?? {}), one.seconds) as Record<string, number>;
    const [alone, helped] = [(before?.alone ?? 0) + one.alone, (before?.helped ?? 0) + one.helped];
    sums.set(`${script} ${step}`, { script, step, alone, helped, seconds });
  }
  const attempts = ({ alone, helped }: StepCounts): number => alone + helped;
  const rate = (sum: StepCounts): number => sum.helped / attempts(sum);
  return [...sums]
    .toSorted(([key, a], [other, b]) => rate(b) - rate(a) || attempts(b) - attempts(a) || (key < other ? -1 : 1))
    .map(([, sum]) => ({
      script: sum.script,
      step: sum.step,
      helped: Math.round(rate(sum) * 100),
      medianSeconds: medianSeconds(sum.seconds),
    }));
}
