import type { Script } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { rightEvent } from '#core/simulation/right-event.ts';
import { openQuestion } from '#core/simulation/path.ts';
import { currentStep } from '#core/simulation/selectors.ts';
import type { Plan, Rung, SimulationEvent, SimulationState } from '#core/simulation/types.ts';

/** The event that takes a run on: the right act, the first answer, the way out of a card. Null at the end. */
export function onward(script: Script, state: SimulationState): SimulationEvent | null {
  const question = openQuestion(script, state.answers);
  switch (state.phase) {
    case 'finished':
      return null;
    case 'asking':
      return { kind: 'answer', question: question?.id ?? '', option: question?.options[0]?.id ?? '' };
    case 'rule':
      return { kind: 'accept-rule' };
    case 'resting':
      return { kind: 'next-segment' };
    case 'trouble':
      return { kind: 'begin-repair' };
    case 'working': {
      const step = currentStep(script, state);
      return state.rung === 'watch' || step === null ? { kind: 'play' } : rightEvent(step);
    }
  }
}

interface Run {
  readonly state: SimulationState;
  readonly events: readonly SimulationEvent[];
}

/** Goes on from a state to the end, or gives up after 500 events. */
export function goOn(script: Script, from: SimulationState): Run {
  let state = from;
  const events: SimulationEvent[] = [];
  for (let event = onward(script, state); event !== null && events.length < 500; event = onward(script, state)) {
    events.push(event);
    state = advance(script, state, event);
  }
  return { state, events };
}

/** Does every step by its main action, and every repair. */
export function runToEnd(script: Script, rung: Rung, plan?: Plan): Run {
  return goOn(script, start(script, rung, plan));
}
