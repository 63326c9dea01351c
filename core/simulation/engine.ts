import type { Action, Script, Step } from '../content/pack.ts';
import { answer, unanswer } from './answering.ts';
import { enterDrill } from './drill.ts';
import { acceptedValues } from './reading.ts';
import { backFromTrouble, beginRepair, dueFault, meet, nextRepairStep } from './repair.ts';
import { aliasOf, currentFault, currentGroup, currentSegment, currentStep, openSteps } from './selectors.ts';
import { enter, settle } from './settle.ts';
import { begin } from './begin.ts';
import { SMOOTH } from './smooth.ts';
import { pathOf } from './path.ts';
import { valueOf } from './value-of.ts';
import type { HintLevel, Mark, Plan, Rung, SimulationEvent, SimulationState, Trouble } from './types.ts';

/** A run at its beginning. What decides the way is asked, a test shows its rule; a drill begins where its fault happens; every other run starts at once. */
export function start(script: Script, rung: Rung, plan: Plan = SMOOTH): SimulationState {
  const begun: SimulationState = {
    scriptId: script.id,
    rung,
    plan,
    trouble: null,
    mended: [],
    phase: 'working',
    answers: plan.answers,
    segment: 0,
    group: 0,
    doneInGroup: [],
    current: null,
    values: {},
    misses: 0,
    hint: 0,
    repeat: false,
    feedback: null,
    offered: false,
    pricing: false,
    paused: false,
    helped: {},
    marks: {},
    hints: 0,
    hand: false,
  };
  const [fault] = plan.faults;
  if (plan.drill && fault !== undefined) return enterDrill(script, begun, fault);
  return begin(script, begun);
}

/**
 * One event, one new state. Total: an event that means nothing now gives the same state back, and nothing throws.
 */
export function advance(script: Script, state: SimulationState, event: SimulationEvent): SimulationState {
  switch (event.kind) {
    case 'hand':
      return state.hand === event.on ? state : { ...state, hand: event.on };
    case 'answer':
      return state.phase === 'asking' ? answer(script, state, event.question, event.option) : state;
    case 'accept-rule':
      return state.phase === 'rule' ? enter(script, state, 0, 0) : state;
    case 'next-segment':
      return state.phase === 'resting' ? enter(script, state, state.segment + 1, 0) : state;
    case 'begin-repair':
      return state.phase === 'trouble' ? beginRepair(script, state) : state;
    case 'back':
    case 'repeat-step':
      return goBack(script, state);
    case 'pause':
      return state.rung === 'watch' && !state.paused ? { ...state, paused: true } : state;
    case 'resume':
      return state.rung === 'watch' && state.paused ? { ...state, paused: false } : state;
    case 'play':
      if (state.rung !== 'watch') return state;
      return state.phase === 'trouble' ? beginRepair(script, state) : perform(script, state);
    default:
      return state.phase === 'working' && state.rung !== 'watch' ? work(script, state, event) : state;
  }
}

type WorkEvent = Exclude<
  SimulationEvent,
  {
    kind:
      | 'hand'
      | 'answer'
      | 'accept-rule'
      | 'next-segment'
      | 'begin-repair'
      | 'back'
      | 'repeat-step'
      | 'pause'
      | 'resume'
      | 'play';
  }
>;

/** What a person does, or asks for, while a step is open. */
function work(script: Script, state: SimulationState, event: WorkEvent): SimulationState {
  switch (event.kind) {
    case 'tap':
    case 'fill':
    case 'choose':
    case 'tick':
    case 'attach':
    case 'waited':
      return act(script, state, event);
    case 'refuse':
      return miss(state, { kind: 'not-sample', at: event.target });
    case 'try-again':
      return state.feedback === null ? state : { ...state, feedback: null };
    case 'silence':
      return state.offered || state.rung === 'test' ? state : { ...state, offered: true };
    case 'ask-hint':
      if (state.rung !== 'test') return giveHint(state);
      return state.pricing ? state : { ...state, pricing: true };
    case 'do-it-for-me':
      if (state.rung === 'test') return state.pricing ? state : { ...state, pricing: true };
      return perform(script, helped(state, 'hint'));
    case 'show-me':
      if (state.rung === 'test') return state.pricing ? state : { ...state, pricing: true };
      return showIt(state);
    case 'agree-price':
      return state.pricing ? giveHint({ ...state, pricing: false }) : state;
    case 'decline-price':
      return state.pricing ? { ...state, pricing: false } : state;
  }
}

type ActEvent = Extract<WorkEvent, { kind: 'tap' | 'fill' | 'choose' | 'tick' | 'attach' | 'waited' }>;

/** A press, a filled field, a choice: right for one of the open steps, or a gentle miss. */
function act(script: Script, state: SimulationState, event: ActEvent): SimulationState {
  const target = event.kind === 'waited' ? undefined : event.target;
  const step = openSteps(script, state).find((open) => [open, ...open.also].some((action) => fits(action, event, target)));
  if (step === undefined) return isFilled(script, state, target) ? state : missAt(script, state, target);
  if (event.kind === 'fill') {
    const accepted = acceptedValues(screenOf(script, step), event.target).length;
    if (!Number.isInteger(event.index) || event.index < 0 || event.index >= accepted) {
      return miss(state, { kind: 'not-sample', at: event.target });
    }
  }
  return complete(script, state, step, target, event.kind === 'fill' ? event.index : 0);
}

/** Whether a box of the page in hand holds what it should: to touch it once more, to see, is no miss. */
function isFilled(script: Script, state: SimulationState, target: string | undefined): boolean {
  const step = currentStep(script, state);
  if (step === null || target === undefined) return false;
  const [block = '', item] = target.split('/');
  const value = state.values[`${aliasOf(step)}/${target}`] ?? state.values[`${aliasOf(step)}/${block}`];
  return value?.kind === 'accepted' || value?.kind === 'ticked' || (value?.kind === 'option' && value.option === item);
}

function fits(action: Action, event: ActEvent, target: string | undefined): boolean {
  switch (action.do) {
    case 'wait':
      return event.kind === 'waited';
    case 'tap':
    case 'scan':
      return event.kind === 'tap' && action.target === target;
    case 'type':
      return event.kind === 'fill' && action.target === target;
    default:
      return event.kind === action.do && action.target === target;
  }
}

function screenOf(script: Script, step: Step) {
  const screen = script.screens[aliasOf(step)];
  if (screen === undefined) throw new Error(`Script ${script.id} lacks screen ${aliasOf(step)}`);
  return screen;
}

/** The machine does the current step itself: the watch rung, or "do it for me". */
function perform(script: Script, state: SimulationState): SimulationState {
  const step = currentStep(script, state);
  return step === null || state.phase !== 'working' ? state : complete(script, state, step, step.target, 0);
}

const WORSE: Readonly<Record<Mark, number>> = { alone: 0, hint: 1, hand: 2 };

function worse(a: Mark, b: Mark | undefined): Mark {
  return b !== undefined && WORSE[b] > WORSE[a] ? b : a;
}

/** Ends a step: keeps its value and its mark, and moves on. A step done again after going back keeps its worse mark. */
function complete(
  script: Script,
  state: SimulationState,
  step: Step,
  target: string | undefined,
  index: number,
): SimulationState {
  const fault = dueFault(state, step);
  if (fault !== null) return meet(state, step, fault);
  const action = [step, ...step.also].find((candidate) => candidate.target === target) ?? step;
  const held = valueOf(action, target, index);
  const mark = worse(worse(state.hand ? 'hand' : 'alone', state.helped[step.id]), state.marks[step.id]);
  const done: SimulationState = {
    ...state,
    values: held === null ? state.values : { ...state.values, [`${aliasOf(step)}/${held.key}`]: held.value },
    marks: state.rung === 'watch' ? state.marks : { ...state.marks, [step.id]: mark },
    feedback: { kind: 'right' },
  };
  if (state.trouble !== null) return afterRepairStep(script, done, state.trouble);
  return moveOn(script, { ...done, doneInGroup: [...done.doneInGroup, step.id] });
}

/** To the next open step, group, resting place or end. */
function moveOn(script: Script, state: SimulationState): SimulationState {
  const open = currentGroup(script, state).steps.find((step) => !state.doneInGroup.includes(step.id));
  if (open !== undefined) return { ...settle(state), feedback: state.feedback, current: open.id };
  if (state.group + 1 < currentSegment(script, state).groups.length) {
    return { ...enter(script, state, state.segment, state.group + 1), feedback: state.feedback };
  }
  const more = state.segment + 1 < pathOf(script, state).segments.length;
  return { ...settle(state), phase: more ? 'resting' : 'finished', current: null };
}

/** One repair step done: on to the next, or back to the main path with the step done for which all this was. */
function afterRepairStep(script: Script, state: SimulationState, trouble: Trouble): SimulationState {
  const standing = currentFault(script, state);
  if (standing === null) return state;
  const next = nextRepairStep(state, trouble, standing.fault);
  if (next !== null) return next;
  const { step, fault } = standing;
  const mended: SimulationState = { ...state, trouble: null, mended: [...state.mended, fault.id] };
  if (state.plan.drill) return { ...settle(mended), phase: 'finished', current: null };
  const another = dueFault(mended, step);
  if (another !== null) return meet(mended, step, another);
  const held = valueOf(step, step.target, 0);
  const key = held === null ? null : `${aliasOf(step)}/${held.key}`;
  const worst = fault.steps.reduce<Mark>((mark, repair) => worse(mark, state.marks[repair.id]), state.helped[step.id] ?? 'alone');
  return moveOn(script, {
    ...mended,
    current: step.id,
    values: held === null || key === null || key in state.values ? state.values : { ...state.values, [key]: held.value },
    marks: state.rung === 'watch' ? state.marks : { ...state.marks, [step.id]: worse(worst, state.marks[step.id]) },
    doneInGroup: [...state.doneInGroup, step.id],
  });
}

/** To the step before, over a segment's border too. What was entered stays entered. */
function goBack(script: Script, state: SimulationState): SimulationState {
  if (state.trouble !== null) return backFromTrouble(script, state, state.trouble);
  if (state.phase === 'finished') return state;
  if (state.phase === 'asking' || state.phase === 'rule') return unanswer(script, state);
  if (state.phase === 'resting') return enter(script, state, state.segment, state.group);
  if (state.doneInGroup.length > 0) return enter(script, state, state.segment, state.group);
  if (state.group > 0) return enter(script, state, state.segment, state.group - 1);
  if (state.segment === 0) return unanswer(script, state);
  const former = pathOf(script, state).segments[state.segment - 1];
  return enter(script, state, state.segment - 1, (former?.groups.length ?? 1) - 1);
}

/** Misses after which help is offered. */
const OFFER_AFTER = 2;

function miss(state: SimulationState, feedback: NonNullable<SimulationState['feedback']>): SimulationState {
  const misses = state.misses + 1;
  return { ...state, misses, feedback, offered: state.offered || (misses >= OFFER_AFTER && state.rung !== 'test') };
}

function missAt(script: Script, state: SimulationState, target: string | undefined): SimulationState {
  if (target === undefined) return state;
  const mistake = openSteps(script, state)
    .flatMap((step) => step.mistakes)
    .find((known) => known.target === target);
  if (mistake === undefined) return miss(state, { kind: 'miss', at: target });
  return miss(state, { kind: 'mistake', at: target, say: mistake.say, repair: mistake.repair });
}

/** Notes help on the current step; the worst help given is what the step will be marked with. */
function helped(state: SimulationState, mark: Mark): SimulationState {
  if (state.current === null) return state;
  return { ...state, helped: { ...state.helped, [state.current]: worse(mark, state.helped[state.current]) } };
}

function giveHint(state: SimulationState): SimulationState {
  if (state.hint === 3) return showIt(state);
  const next = (state.hint + 1) as HintLevel;
  const given = { ...helped(state, 'hint'), hints: state.hints + 1, feedback: null, offered: false, hint: next };
  return next === 3 ? { ...given, repeat: true } : given;
}

/** The third hint at once: the place is shown, then the person does it. */
function showIt(state: SimulationState): SimulationState {
  if (state.repeat) return state.feedback === null ? state : { ...state, feedback: null };
  return { ...helped(state, 'hint'), hints: state.hints + 1, hint: 3, repeat: true, feedback: null, offered: false };
}
