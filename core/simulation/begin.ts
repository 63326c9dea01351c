import type { Script } from '../content/pack.ts';
import { openQuestion, pathOf } from './path.ts';
import { allSteps, aliasOf } from './selectors.ts';
import { enter } from './settle.ts';
import type { SimulationState, Value } from './types.ts';
import { valueOf } from './value-of.ts';

/** What comes first: a question that is open, the rule of a test, or the first step. A run over no steps is over as it begins. */
export function begin(script: Script, state: SimulationState): SimulationState {
  if (openQuestion(script, state.answers) !== null) return { ...state, phase: 'asking', current: null };
  const ready = { ...state, values: { ...done(script, state), ...state.values } };
  if (pathOf(script, ready).segments.length === 0) return { ...ready, phase: 'finished' };
  return ready.rung === 'test' ? { ...ready, phase: 'rule', current: null } : enter(script, ready, 0, 0);
}

/** What a run over chosen steps finds filled in: everything the other steps of its way leave on their screens. */
function done(script: Script, { answers, plan }: SimulationState): Readonly<Record<string, Value>> {
  const { only } = plan;
  if (only === null) return {};
  const values: Record<string, Value> = {};
  for (const step of allSteps(pathOf(script, { answers, plan: { only: null } }))) {
    const held = only.includes(step.id) ? null : valueOf(step, step.target, 0);
    if (held !== null) values[`${aliasOf(step)}/${held.key}`] = held.value;
  }
  return values;
}
