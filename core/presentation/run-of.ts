import type { PlanItem } from '../content/plan.ts';
import type { Script } from '../content/pack.ts';
import { advance, start } from '../simulation/engine.ts';
import { pathOf } from '../simulation/path.ts';
import { rightEvent } from '../simulation/right-event.ts';
import { allFaults, allSteps, currentStep } from '../simulation/selectors.ts';
import { SMOOTH } from '../simulation/smooth.ts';
import type { Plan, SimulationState } from '../simulation/types.ts';

/** The plan a part of a meeting runs a script by; null where the script has no such way, segment or fault. */
export function runPlan(script: Script, item: Extract<PlanItem, { readonly kind: 'practice' | 'trouble' }>): Plan | null {
  if (item.kind === 'trouble') {
    const found = allFaults(script).some(({ fault }) => fault.id === item.fault);
    return found ? { ...SMOOTH, faults: [item.fault], drill: true } : null;
  }
  const answers: Record<string, string> = {};
  for (const question of script.questions) {
    const option = question.options.find(({ id }) => id === (item.answers[question.id] ?? question.options[0]?.id));
    if (option === undefined) return null;
    answers[question.id] = option.id;
  }
  if (item.segments === undefined) return { ...SMOOTH, answers };
  const path = pathOf(script, { answers, plan: SMOOTH });
  const segments = path.segments.filter(({ id }) => item.segments?.includes(id) === true);
  if (segments.length < item.segments.length) return null;
  return { ...SMOOTH, answers, only: allSteps({ ...path, segments }).map(({ id }) => id) };
}

/** A run in which nothing is shown but work: what lies between two segments is passed over. */
export function onward(script: Script, state: SimulationState): SimulationState {
  return state.phase === 'resting' ? onward(script, advance(script, state, { kind: 'next-segment' })) : state;
}

/** Runs of one script by their plan. Scripts are never changed, so a run stands for good. */
const known = new WeakMap<Script, Map<string, readonly SimulationState[]>>();

/** Every state of a guided run in which each step is done as it should be, the end left out; of a drill the card comes first. */
export function statesOf(script: Script, plan: Plan): readonly SimulationState[] {
  const runs = known.get(script) ?? new Map<string, readonly SimulationState[]>();
  known.set(script, runs);
  const key = JSON.stringify(plan);
  const states = runs.get(key) ?? walk(script, plan);
  runs.set(key, states);
  return states;
}

function walk(script: Script, plan: Plan): readonly SimulationState[] {
  const states: SimulationState[] = [];
  let state = onward(script, start(script, 'guided', plan));
  for (;;) {
    const step = currentStep(script, state);
    if (state.phase !== 'trouble' && step === null) return states;
    states.push({ ...state, feedback: null });
    const event = state.phase === 'trouble' || step === null ? ({ kind: 'begin-repair' } as const) : rightEvent(step);
    const next = onward(script, advance(script, state, event));
    // Content whose own way leads nowhere is shown as far as it goes.
    if (next.phase === state.phase && next.current === state.current && next.trouble?.at === state.trouble?.at) return states;
    state = next;
  }
}
