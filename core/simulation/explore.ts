import type { CompiledScreen, Script, Step } from '../content/pack.ts';
import { advance, start } from './engine.ts';
import { visibleBlocks } from './reading.ts';
import { SMOOTH } from './smooth.ts';
import { openQuestion } from './path.ts';
import { rightEvent } from './right-event.ts';
import { aliasOf, allSteps, currentGroup, openSteps } from './selectors.ts';
import type { Plan, Rung, SimulationEvent, SimulationState } from './types.ts';
import { valueOf } from './value-of.ts';

export interface Exploration {
  readonly states: number;
  readonly moves: number;
  /** Control states from which no sequence of events leads to the end. */
  readonly stuck: readonly string[];
  /** Steps whose target is not shown on its screen when the step is open. */
  readonly hidden: readonly string[];
  /** Steps that were open in some state, repairs among them. */
  readonly reached: ReadonlySet<string>;
}

/** What the engine's decisions depend on. Counts of misses above the threshold are alike, and what was said last decides nothing. */
function controlKey(state: SimulationState, forks: ReadonlySet<string>): string {
  const {
    phase,
    answers,
    segment,
    group,
    doneInGroup,
    current,
    misses,
    hint,
    repeat,
    offered,
    pricing,
    paused,
    hand,
    trouble,
    mended,
  } = state;
  const done = doneInGroup.toSorted();
  return JSON.stringify([
    phase,
    answers,
    segment,
    group,
    done,
    current,
    Math.min(misses, 2),
    hint,
    repeat,
    offered,
    pricing,
    paused,
    hand,
    trouble,
    mended,
    // What was filled in by another of several right ways may show or hide what comes after.
    [...forks].map((key) => state.values[key] ?? null),
  ]);
}

/** Whether anything on a screen is shown or hidden by what a block holds. */
function decides(screen: CompiledScreen | undefined, key: string): boolean {
  const [block] = key.split('/');
  const all = (screen?.blocks ?? []).flatMap((one) => (one.kind === 'group' ? [one, ...one.blocks] : [one]));
  return all.some((one) => one.when?.block === block);
}

/** Where the values are kept that may be right in several ways. */
function forksOf(script: Script): ReadonlySet<string> {
  return new Set(
    allSteps(script).flatMap((step) =>
      step.also.length === 0
        ? []
        : [step, ...step.also].flatMap((action) => {
            const alias = aliasOf(step);
            const held = valueOf(action, action.target, 0);
            return held === null || !decides(script.screens[alias], held.key) ? [] : [`${alias}/${held.key}`];
          }),
    ),
  );
}

function possibleEvents(script: Script, state: SimulationState): SimulationEvent[] {
  const open = openSteps(script, state);
  const first = open[0];
  return [
    ...inTurn(script, state, open).map(rightEvent),
    ...open.flatMap((step) => step.also.map((action) => rightEvent({ ...step, ...action }))),
    ...answersTo(script, state),
    ...open.flatMap((step) => step.mistakes.map((mistake): SimulationEvent => ({ kind: 'tap', target: mistake.target }))),
    ...(first?.do === 'type' ? ([{ kind: 'refuse', target: first.target ?? '' }] as const) : []),
    { kind: 'tap', target: 'nowhere' },
    { kind: 'accept-rule' },
    { kind: 'ask-hint' },
    { kind: 'agree-price' },
    { kind: 'decline-price' },
    { kind: 'show-me' },
    { kind: 'do-it-for-me' },
    { kind: 'try-again' },
    { kind: 'silence' },
    { kind: 'back' },
    { kind: 'next-segment' },
    { kind: 'begin-repair' },
    { kind: 'play' },
    { kind: 'pause' },
    { kind: 'resume' },
  ];
}

/**
 * All orders of a group would be too many to walk: each member is taken out of its turn once, with the others in theirs. That other
 * orders end alike is shown by trying a great many of them.
 */
function inTurn(script: Script, state: SimulationState, open: readonly Step[]): readonly Step[] {
  if (open.length < 2) return open;
  const written = currentGroup(script, state).steps.map((step) => step.id);
  const jumped = state.doneInGroup.some((id, index) => id !== written[index]);
  return jumped ? open.filter((step) => step.id === state.current) : open;
}

function answersTo(script: Script, state: SimulationState): readonly SimulationEvent[] {
  const question = state.phase === 'asking' ? openQuestion(script, state.answers) : null;
  return (question?.options ?? []).map((option) => ({ kind: 'answer', question: question?.id ?? '', option: option.id }));
}

function hiddenTargets(script: Script, state: SimulationState): string[] {
  return openSteps(script, state).flatMap((step) => {
    const alias = aliasOf(step);
    const screen = script.screens[alias];
    const block = step.target?.split('/')[0];
    if (screen === undefined || block === undefined) return [];
    return visibleBlocks(screen, alias, state.values).has(block) ? [] : [step.id];
  });
}

/** Walks every reachable control state of a run and looks for a way to the end from each. */
export function explore(script: Script, rung: Rung, plan: Plan = SMOOTH): Exploration {
  const forks = forksOf(script);
  const first = start(script, rung, plan);
  const seen = new Map<string, SimulationState>([[controlKey(first, forks), first]]);
  const cameFrom = new Map<string, string[]>();
  const ends: string[] = [];
  const hidden = new Set<string>();
  const reached = new Set<string>();
  const queue = [first];
  let moves = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const key = controlKey(state, forks);
    if (state.phase === 'finished') ends.push(key);
    for (const { id } of openSteps(script, state)) reached.add(id);
    for (const id of hiddenTargets(script, state)) hidden.add(id);
    for (const event of possibleEvents(script, state)) {
      const next = advance(script, state, event);
      moves += 1;
      // What means nothing now leads nowhere else: most of what can be pressed.
      if (next === state) continue;
      const nextKey = controlKey(next, forks);
      const parents = cameFrom.get(nextKey) ?? [];
      parents.push(key);
      cameFrom.set(nextKey, parents);
      if (seen.has(nextKey)) continue;
      seen.set(nextKey, next);
      queue.push(next);
    }
  }
  const leads = new Set(ends);
  const back = [...ends];
  for (let key = back.pop(); key !== undefined; key = back.pop()) {
    for (const parent of cameFrom.get(key) ?? []) {
      if (leads.has(parent)) continue;
      leads.add(parent);
      back.push(parent);
    }
  }
  return { states: seen.size, moves, stuck: [...seen.keys()].filter((key) => !leads.has(key)), hidden: [...hidden], reached };
}
