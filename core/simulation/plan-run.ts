import type { Script } from '../content/pack.ts';
import { allFaults } from './selectors.ts';
import type { Plan, Rung } from './types.ts';

/**
 * Which fault a run meets. Watching shows the script's first, practising and the test meet one each, in turn; following is for the
 * main path alone. `turn` counts the runs of this script, so that one visitor after another meets another fault.
 */
export function planRun(script: Script, rung: Rung, turn: number): Plan {
  const faults = allFaults(script).map(({ fault }) => fault.id);
  const met = rung === 'watch' ? faults[0] : rung === 'guided' ? undefined : faults[turn % faults.length];
  return { faults: met === undefined ? [] : [met], drill: false };
}

/** A drill of one fault. */
export function planDrill(fault: string): Plan {
  return { faults: [fault], drill: true };
}
