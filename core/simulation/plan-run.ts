import type { Script, Step } from '../content/pack.ts';
import { allAnswers, pathOf } from './path.ts';
import { allFaults } from './selectors.ts';
import { SMOOTH } from './smooth.ts';
import type { Plan, Rung } from './types.ts';

/**
 * Which fault a run meets. Watching shows the script's first, practising and the test meet one each, in turn; following is for the
 * main path alone. `turn` counts the runs of this script, so that one visitor after another meets another fault.
 */
export function planRun(script: Script, rung: Rung, turn: number): Plan {
  const faults = allFaults(script)
    .filter(({ step }) => everyWay(script, step))
    .map(({ fault }) => fault.id);
  if (rung === 'guided') return SMOOTH;
  const at = rung === 'watch' ? 0 : turn;
  const met = faults[at % faults.length];
  return { ...SMOOTH, faults: met === undefined ? onBranches(script, at) : [met] };
}

/** Where every fault stands on a branch, one for each way that has any: which way is taken is not known yet. */
function onBranches(script: Script, turn: number): readonly string[] {
  const chosen: string[] = [];
  for (const answers of allAnswers(script)) {
    const ids = allFaults(pathOf(script, { answers, plan: SMOOTH })).map(({ fault }) => fault.id);
    const one = ids[turn % ids.length];
    if (one !== undefined && !ids.some((id) => chosen.includes(id))) chosen.push(one);
  }
  return chosen;
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
