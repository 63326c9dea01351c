import type { Script } from '../content/pack.ts';
import { begin } from './begin.ts';
import { openQuestion } from './path.ts';
import { settle } from './settle.ts';
import type { SimulationState } from './types.ts';

/** An answer to the open question. One that is not offered means nothing. */
export function answer(script: Script, state: SimulationState, question: string, option: string): SimulationState {
  const open = openQuestion(script, state.answers);
  if (open?.id !== question || open.options.every((offered) => offered.id !== option)) return state;
  return begin(script, { ...state, answers: { ...state.answers, [question]: option } });
}

/** Back to the question answered last; what was entered on the way stays. Where nothing was asked, this is the beginning already. */
export function unanswer(script: Script, state: SimulationState): SimulationState {
  const asked = script.questions.filter((question) => question.id in state.answers);
  const last = asked.at(-1);
  // The way of a run over chosen steps is given with them.
  if (last === undefined || state.plan.only !== null) return state;
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([question]) => question !== last.id));
  return { ...settle(state), phase: 'asking', current: null, segment: 0, group: 0, doneInGroup: [], answers };
}
