import type { Script } from '../content/pack.ts';
import { start } from './engine.ts';
import { pathOf } from './path.ts';
import { aliasOf, allFaults, allSteps } from './selectors.ts';
import type { Mark, Plan, Rung, SimulationState, Value } from './types.ts';
import { valueOf } from './value-of.ts';

/**
 * What is kept of a run to go on with it another day: which steps are done and how. Values are not among it; they are the samples of
 * the script and are filled in again.
 */
export interface Progress {
  readonly script: string;
  readonly rung: Rung;
  readonly plan: Plan;
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the steps that lie behind, in the order of the path. */
  readonly done: readonly string[];
  /** Of a step done in another of its right ways: which, from 1. */
  readonly took: Readonly<Record<string, number>>;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly mended: readonly string[];
  readonly hints: number;
}

export function progressOf(script: Script, state: SimulationState): Progress {
  const { rung, plan, answers, marks, mended, hints } = state;
  const done = behind(script, state);
  return { script: script.id, rung, plan, answers, done, took: waysTaken(script, state, done), marks, mended, hints };
}

/** Which of its right ways each step was done in, by what it left on its screen; the first is not named. */
function waysTaken(script: Script, { values }: SimulationState, done: readonly string[]): Progress['took'] {
  return Object.fromEntries(
    allSteps(script).flatMap((step) => {
      if (step.also.length === 0 || !done.includes(step.id)) return [];
      const way = [step, ...step.also].findIndex((action) => {
        const held = valueOf(action, action.target, 0);
        return held !== null && JSON.stringify(values[`${aliasOf(step)}/${held.key}`]) === JSON.stringify(held.value);
      });
      return way > 0 ? [[step.id, way]] : [];
    }),
  );
}

function behind(script: Script, state: SimulationState): readonly string[] {
  if (state.phase === 'asking' || state.phase === 'rule') return [];
  return pathOf(script, state).segments.flatMap((segment, at) =>
    segment.groups.flatMap((group, inner) => {
      const ids = group.steps.map((step) => step.id);
      const all = state.phase === 'finished' || at < state.segment || (at === state.segment && inner < state.group);
      if (all) return ids;
      return at === state.segment && inner === state.group ? ids.filter((id) => state.doneInGroup.includes(id)) : [];
    }),
  );
}

/**
 * The run at the first step that is not done, everything before it filled in. Content may have changed in between: what it no
 * longer holds is passed over, what is new is still to be done. A test goes on without its rule being said twice.
 */
export function restore(script: Script, progress: Progress): SimulationState {
  const steps = new Set(allSteps(script).map((step) => step.id));
  const faults = allFaults(script).map(({ fault }) => fault.id);
  const known = new Set([...steps, ...allFaults(script).flatMap(({ fault }) => fault.steps.map((step) => step.id))]);
  const only = progress.plan.only?.filter((id) => steps.has(id)) ?? null;
  const plan: Plan = { ...progress.plan, only, faults: progress.plan.faults.filter((id) => faults.includes(id)) };
  const answers = Object.fromEntries(
    script.questions.flatMap(({ id, options }) => {
      const given = progress.answers[id];
      return options.some((option) => option.id === given) ? [[id, given ?? '']] : [];
    }),
  );
  const begun = start(script, progress.rung, { ...plan, answers });
  const kept = {
    plan,
    marks: Object.fromEntries(Object.entries(progress.marks).filter(([id]) => known.has(id))),
    mended: progress.mended.filter((id) => faults.includes(id)),
    hints: progress.hints,
  };
  if (plan.drill || begun.phase === 'asking' || begun.phase === 'finished') return { ...begun, ...kept };
  return { ...placed(script, begun, new Set(progress.done), progress.took), ...kept };
}

/** The state at the first step that is not done. */
function placed(script: Script, begun: SimulationState, done: ReadonlySet<string>, took: Progress['took']): SimulationState {
  const { segments } = pathOf(script, begun);
  const values: Record<string, Value> = { ...begun.values };
  for (const [segment, { groups }] of segments.entries()) {
    for (const [group, { steps }] of groups.entries()) {
      const open = steps.find((step) => !done.has(step.id));
      for (const step of steps) {
        const action = step.also[(took[step.id] ?? 0) - 1] ?? step;
        const held = done.has(step.id) ? valueOf(action, action.target, 0) : null;
        if (held !== null) values[`${aliasOf(step)}/${held.key}`] = held.value;
      }
      if (open === undefined) continue;
      if (done.size === 0) return begun;
      const doneInGroup = steps.filter((step) => done.has(step.id)).map((step) => step.id);
      return { ...begun, phase: 'working', segment, group, doneInGroup, current: open.id, values };
    }
  }
  return { ...begun, phase: 'finished', current: null, values };
}
