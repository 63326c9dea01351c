import type { Script } from '../content/pack.ts';
import { currentFault, currentStep, stepsOnPath } from './selectors.ts';
import type { SimulationState } from './types.ts';

/** What to look at: a page of the web, the phone, or a sheet of paper, which stands where the page does. */
export type Turn = 'page' | 'phone' | 'paper';

/** The device to look at now, where the step before was done on the other one; null where the eyes may stay. */
export function handover(script: Script, state: SimulationState): Turn | null {
  const step = currentStep(script, state);
  if (step === null || state.phase !== 'working') return null;
  const standing = currentFault(script, state);
  const walked = stepsOnPath(script, state);
  const before =
    standing === null || state.trouble === null
      ? walked[walked.findIndex((other) => other.id === step.id) - 1]
      : (standing.fault.steps[state.trouble.at - 1] ?? standing.step);
  if (before === undefined || before.on === step.on) return null;
  const page = step.on === 'page' && step.page !== undefined ? script.screens[step.page] : undefined;
  return page?.frame === 'paper' ? 'paper' : step.on;
}
