import type { SimulationState } from './types.ts';

/** Milliseconds spent on each step, by its id. */
export type StepTimes = Readonly<Record<string, number>>;

/** The longest a record holds for one step, in seconds: whoever needs longer has left the glass. */
const LONGEST = 3600;

/**
 * The time between two states of a run belongs to the step that was done in it: among steps in any order that is the one that got a
 * mark, not the one the coach spoke of. Time at a question, a rule or a resting place belongs to no step.
 */
export function timed(times: StepTimes, before: SimulationState, after: SimulationState, milliseconds: number): StepTimes {
  if (before.phase !== 'working' && before.phase !== 'trouble') return times;
  const step = Object.keys(after.marks).find((id) => !Object.hasOwn(before.marks, id)) ?? before.current;
  if (step === null) return times;
  const former = Object.hasOwn(times, step) ? (times[step] ?? 0) : 0;
  return { ...times, [step]: former + Math.max(0, milliseconds) };
}

/** Whole seconds of the steps that were done. */
export function secondsOfSteps(times: StepTimes, marks: SimulationState['marks']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(times)
      .filter(([step]) => Object.hasOwn(marks, step))
      .map(([step, milliseconds]) => [step, Math.min(LONGEST, Math.round(milliseconds / 1000))]),
  );
}
