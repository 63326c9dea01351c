import type { Fault, Script, Step } from '../content/pack.ts';
import { settle } from './settle.ts';
import { currentFault } from './selectors.ts';
import type { SimulationState, Trouble } from './types.ts';

/** The fault a step runs into now: planned, and not mended yet. A repair runs into none, so every repair ends. */
export function dueFault(state: SimulationState, step: Step): Fault | null {
  if (state.trouble !== null) return null;
  return step.faults.find((fault) => state.plan.faults.includes(fault.id) && !state.mended.includes(fault.id)) ?? null;
}

/** The step was done right and something goes wrong all the same: the coach says what, before anything is asked. */
export function meet(state: SimulationState, step: Step, fault: Fault): SimulationState {
  return { ...settle(state), phase: 'trouble', current: step.id, trouble: { step: step.id, fault: fault.id, at: 0 } };
}

/** From the card to the first thing to do about it. */
export function beginRepair(script: Script, state: SimulationState): SimulationState {
  return repairAt(script, state, 0);
}

function repairAt(script: Script, state: SimulationState, at: number): SimulationState {
  const repair = currentFault(script, state)?.fault.steps[at];
  if (repair === undefined || state.trouble === null) return state;
  return { ...settle(state), phase: 'working', current: repair.id, trouble: { ...state.trouble, at } };
}

/** The next step of the repair in hand; null when that was the last. */
export function nextRepairStep(state: SimulationState, trouble: Trouble, fault: Fault): SimulationState | null {
  const at = trouble.at + 1;
  const next = fault.steps[at];
  if (next === undefined) return null;
  return { ...settle(state), feedback: state.feedback, current: next.id, trouble: { ...trouble, at } };
}

/** Back inside a repair; from its card to the step itself, which will run into the fault again. A drill has nothing before its card. */
export function backFromTrouble(script: Script, state: SimulationState, trouble: Trouble): SimulationState {
  if (state.phase === 'working') {
    return trouble.at > 0
      ? repairAt(script, state, trouble.at - 1)
      : { ...settle(state), phase: 'trouble', current: trouble.step };
  }
  if (state.plan.drill) return state;
  return { ...settle(state), phase: 'working', current: trouble.step, trouble: null };
}
