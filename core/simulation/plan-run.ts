import type { Script, Step } from '../content/pack.ts';
import { allFaults } from './selectors.ts';
import { SMOOTH } from './smooth.ts';
import type { Plan, Rung } from './types.ts';

/**
 * Which fault a run meets. Watching shows the script's first, practising and the test meet one each, in turn; following is for the
 * main path alone. `turn` counts the runs of this script, so that one visitor after another meets another fault.
 */
export function planRun(script: Script, rung: Rung, turn: number): Plan {
  // One that stands on a branch might not be met.
  const faults = allFaults(script)
    .filter(({ step }) => everyWay(script, step))
    .map(({ fault }) => fault.id);
  const met = rung === 'watch' ? faults[0] : rung === 'guided' ? undefined : faults[turn % faults.length];
  return { ...SMOOTH, faults: met === undefined ? [] : [met] };
}

function everyWay(script: Script, step: Step): boolean {
  const home = script.segments.find(({ groups }) => groups.some(({ steps }) => steps.includes(step)));
  return step.only === undefined && home?.only === undefined;
}

/** A drill of one fault. */
export function planDrill(fault: string): Plan {
  return { ...SMOOTH, faults: [fault], drill: true };
}

/** The same steps once more, and nothing else. The branches are those they were met on. */
export function planRepeat(steps: readonly string[], answers: Plan['answers']): Plan {
  return { ...SMOOTH, only: steps, answers };
}
