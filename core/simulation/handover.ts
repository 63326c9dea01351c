import type { Script } from '../content/pack.ts';
import { currentFault, currentStep, stepsOnPath } from './selectors.ts';
import type { SimulationState } from './types.ts';

/** The device to look at now, where the step before was done on the other one; null where the eyes may stay. */
export function handover(script: Script, state: SimulationState): 'page' | 'phone' | null {
  const step = currentStep(script, state);
  if (step === null || state.phase !== 'working') return null;
  const standing = currentFault(script, state);
  const walked = stepsOnPath(script, state);
  const before =
    standing === null || state.trouble === null
      ? walked[walked.findIndex((other) => other.id === step.id) - 1]
      : (standing.fault.steps[state.trouble.at - 1] ?? standing.step);
  return before === undefined || before.on === step.on ? null : step.on;
}
