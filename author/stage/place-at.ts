import type { Fault, Script, Segment, Step } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { rightEvent } from '#core/simulation/right-event.ts';
import { answersFor, openQuestion, pathOf } from '#core/simulation/path.ts';
import { progressOf, restore } from '#core/simulation/progress.ts';
import { allFaults, allSteps, currentStep } from '#core/simulation/selectors.ts';
import type { Plan, Rung, SimulationState } from '#core/simulation/types.ts';

/**
 * A run that stands at a step, at the card of a fault, or at a step of its repair, with everything before it done as the script does
 * it. What is not there, or null, is the start. Where the answers lead past the place, they are those of a way that passes it.
 */
export function placeAt(script: Script, rung: Rung, plan: Plan, at: string | null): SimulationState {
  const found = at === null ? null : find(script, at);
  if (found === null) return start(script, rung, plan);
  const { step, fault, repair } = found;
  if (fault === null) return atStep(script, rung, plan, found);
  if (plan.drill) return mend(script, start(script, rung, { ...plan, faults: [fault.id] }), repair);
  const faults = plan.faults.includes(fault.id) ? plan.faults : [fault.id];
  const before = step.faults.slice(0, step.faults.indexOf(fault)).map((other) => other.id);
  const state = atStep(script, rung, { ...plan, faults }, found);
  return mend(script, advance(script, { ...state, mended: before }, done(state, step)), repair);
}

/** The same run in a changed script: at the same place where there still is one, else at what is not done yet. */
export function carry(former: Script, state: SimulationState, script: Script): SimulationState {
  const at = hereOf(state);
  const { rung, answers } = state;
  const plan: Plan = { ...state.plan, answers };
  if (at !== null && find(script, at) !== null) return placeAt(script, rung, plan, at);
  return restore(script, progressOf(former, state));
}

/** Where a run is: a step, a fault while its card is shown, a repair step; null before, between and after. */
export function hereOf(state: SimulationState): string | null {
  return state.phase === 'trouble' ? (state.trouble?.fault ?? null) : state.current;
}

interface Found {
  readonly segment: Segment;
  readonly step: Step;
  readonly fault: Fault | null;
  /** Index of a step of the repair. */
  readonly repair: number | null;
}

function find(script: Script, at: string): Found | null {
  const troubled = allFaults(script).find(({ fault }) => fault.id === at || fault.steps.some((mending) => mending.id === at));
  const step = troubled?.step ?? allSteps(script).find((candidate) => candidate.id === at);
  const segment = script.segments.find(({ groups }) => groups.some(({ steps }) => steps.some((one) => one === step)));
  if (step === undefined || segment === undefined) return null;
  const repair = troubled?.fault.steps.findIndex((mending) => mending.id === at) ?? -1;
  return { segment, step, fault: troubled?.fault ?? null, repair: repair < 0 ? null : repair };
}

function atStep(script: Script, rung: Rung, plan: Plan, { segment, step }: Found): SimulationState {
  const asked = openQuestion(script, plan.answers) !== null || !stepsOf(script, plan.answers).includes(step);
  const answers = asked ? answersFor(script, segment, step) : plan.answers;
  const steps = stepsOf(script, answers);
  const before = steps.slice(0, steps.indexOf(step)).map((other) => other.id);
  const state = restore(script, {
    script: script.id,
    rung,
    plan: { ...plan, answers, drill: false },
    answers,
    done: before,
    took: {},
    marks: {},
    mended: [],
    hints: 0,
  });
  // Who chose a step has read the rule.
  return advance(script, state, { kind: 'accept-rule' });
}

function stepsOf(script: Script, answers: Plan['answers']): readonly Step[] {
  return allSteps(pathOf(script, { answers, plan: { only: null } }));
}

/** From the card of a fault to the step of its repair with this index; null stays at the card. */
function mend(script: Script, card: SimulationState, repair: number | null): SimulationState {
  if (repair === null) return card;
  let state = advance(script, card, { kind: 'begin-repair' });
  for (let index = 0; index < repair; index += 1) {
    const step = currentStep(script, state);
    if (step !== null) state = advance(script, state, done(state, step));
  }
  return state;
}

function done({ rung }: SimulationState, step: Step) {
  return rung === 'watch' ? ({ kind: 'play' } as const) : rightEvent(step);
}
