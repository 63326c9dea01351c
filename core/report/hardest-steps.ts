import { addInto } from './numbers.ts';
import { medianSeconds } from './step-seconds.ts';
import { FORMER, type StepTotals, type Totals } from './totals.ts';

/** Fewer than so many marks say nothing about a step. */
export const LEAST_ATTEMPTS = 5;

export interface HardStep {
  readonly script: string;
  readonly step: string;
  /** How often it was done, however. */
  readonly attempts: number;
  readonly hint: number;
  readonly hand: number;
  readonly stuck: number;
  /** Share that took a hint or a hand, 0 to 1. */
  readonly rate: number;
  readonly medianSeconds: number | null;
  /** Whether its script was practised under former content and under the present in the range: then the two are told apart. */
  readonly changed: boolean;
  /** The same two apart, under all former content and under the present, where it was done often enough under both; else null. */
  readonly compared: { readonly former: StepFigures; readonly present: StepFigures } | null;
}

export interface StepFigures {
  readonly rate: number;
  readonly medianSeconds: number | null;
}

/** The steps that took help most often, of totals joined by `againstFormer` where before and after are to be compared. Equal ones by how often they were done, then by name. */
export function hardestSteps(totals: Totals, count: number, least = LEAST_ATTEMPTS): readonly HardStep[] {
  const all: Record<string, Record<string, StepTotals>> = {};
  for (const scripts of Object.values(totals.steps)) addInto(all, scripts);
  return Object.entries(all)
    .flatMap(([script, steps]) =>
      Object.entries(steps).flatMap(([step, sum]) => {
        const attempts = attemptsOf(sum);
        if (attempts < least) return [];
        const { hint, hand, stuck } = sum;
        const compared = compare(totals, script, step, least);
        return [{ script, step, attempts, hint, hand, stuck, ...figuresOf(sum), changed: hasChanged(totals, script), compared }];
      }),
    )
    .filter(({ rate }) => rate > 0)
    .toSorted((a, b) => b.rate - a.rate || b.attempts - a.attempts || order(`${a.script} ${a.step}`, `${b.script} ${b.step}`))
    .slice(0, count);
}

/**
 * Steps of every content but the present one joined under `FORMER`, so that what is sent to a page has two columns however often the
 * content changed.
 */
export function againstFormer(totals: Totals, present: string | null): Totals {
  const steps = {};
  for (const [content, scripts] of Object.entries(totals.steps))
    addInto(steps, { [content === present ? content : FORMER]: scripts });
  return { ...totals, steps };
}

function attemptsOf({ alone, hint, hand }: StepTotals): number {
  return alone + hint + hand;
}

function figuresOf(sum: StepTotals): StepFigures {
  return { rate: (sum.hint + sum.hand) / attemptsOf(sum), medianSeconds: medianSeconds(sum.seconds) };
}

/** Of totals joined by `againstFormer`. */
function hasChanged({ steps }: Totals, script: string): boolean {
  const under = Object.keys(steps).filter((content) => own(own(steps, content), script) !== undefined);
  return under.includes(FORMER) && under.length > 1;
}

function compare(totals: Totals, script: string, step: string, least: number): HardStep['compared'] {
  const under = (content: string): StepTotals | undefined => own(own(own(totals.steps, content), script), step);
  const present = Object.keys(totals.steps).find((content) => content !== FORMER);
  const [was, is] = [under(FORMER), present === undefined ? undefined : under(present)];
  if (was === undefined || is === undefined || attemptsOf(was) < least || attemptsOf(is) < least) return null;
  return { former: figuresOf(was), present: figuresOf(is) };
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
