import type { Localised } from '../basics/language.ts';
import type { Script, Step } from '../content/pack.ts';
import { type InView, linkKey, sameView, type World } from './links.ts';
import { acceptedValues } from './reading.ts';
import { targetLabel } from './selectors.ts';
import type { Value } from './types.ts';
import { valueOf } from './value-of.ts';

type Values = Readonly<Record<string, Value>>;

/** What the page says to the last press. */
export type Note =
  | { readonly kind: 'missing'; readonly label: Localised }
  | { readonly kind: 'told'; readonly say: Localised; readonly repair: Localised }
  /** The place is only drawn: nothing is behind it here. */
  | { readonly kind: 'drawn' }
  | { readonly kind: 'not-sample' };

/** Free practice: where one is, what the boxes hold, and every place one has been. Nothing is counted. */
export interface Playground {
  readonly view: InView;
  readonly values: Values;
  readonly note: Note | null;
  readonly past: readonly { readonly view: InView; readonly values: Values }[];
}

interface At {
  readonly alias: string;
  readonly target: string;
}
type HoldEvent =
  | ({ readonly kind: 'choose' | 'tick' | 'attach' } & At)
  | ({ readonly kind: 'fill'; readonly index: number } & At);
export type PlaygroundEvent =
  | HoldEvent
  | ({ readonly kind: 'tap' | 'refuse' } & At)
  | { readonly kind: 'undo' }
  | { readonly kind: 'start-over' };

/** How far back one may go; what is older has long been forgotten by the person, too. */
const KEPT = 200;

export function startPlayground(world: World): Playground {
  return { view: world.start, values: {}, note: null, past: [] };
}

/** One event, one new state. Total: what means nothing here says so, and nothing throws. */
export function play(script: Script, world: World, state: Playground, event: PlaygroundEvent): Playground {
  switch (event.kind) {
    case 'undo': {
      const former = state.past.at(-1);
      return former === undefined ? state : { ...former, note: null, past: state.past.slice(0, -1) };
    }
    case 'start-over':
      return moved(state, { view: world.start, values: {} });
    case 'refuse':
      return { ...state, note: { kind: 'not-sample' } };
    case 'tap':
      return follow(script, world, state, event.alias, event.target);
    default:
      return hold(script, world, state, event);
  }
}

/** A box takes what is given; where the real page goes on by itself, this one does, too. */
function hold(script: Script, world: World, state: Playground, event: HoldEvent): Playground {
  const { alias, target } = event;
  const screen = script.screens[alias];
  const index = event.kind === 'fill' ? event.index : 0;
  if (screen === undefined || !inView(state, alias)) return state;
  if (event.kind === 'fill' && acceptedValues(screen, target)[index] === undefined)
    return { ...state, note: { kind: 'not-sample' } };
  const held = valueOf({ do: event.kind === 'fill' ? 'type' : event.kind, target }, target, index);
  if (held === null) return state;
  const key = `${alias}/${held.key}`;
  const value: Value =
    held.value.kind === 'ticked' && state.values[key]?.kind === 'ticked'
      ? { kind: 'ticked', ticked: !state.values[key].ticked }
      : held.value;
  const filled = moved(state, { view: state.view, values: { ...state.values, [key]: value } });
  const link = linkAt(world, filled, alias, target);
  return link === null || missing(filled.values, link.needs, alias) !== null ? filled : { ...filled, view: link.to };
}

/** A press: to where it leads once the page has what it wants; otherwise what the page, or the coach, says to it. */
function follow(script: Script, world: World, state: Playground, alias: string, target: string): Playground {
  const screen = script.screens[alias];
  if (screen === undefined || !inView(state, alias)) return state;
  const link = linkAt(world, state, alias, target);
  if (link === null) return { ...state, note: told(world, alias, target) ?? { kind: 'drawn' } };
  const lacking = missing(state.values, link.needs, alias);
  if (lacking === null) return moved(state, { view: link.to, values: state.values });
  const given = state.values[keyOf(alias, lacking)];
  // A wrong choice has a word of its own; an empty box is named.
  const wrong = given?.kind === 'option' ? told(world, alias, `${blockOf(lacking)}/${given.option}`) : null;
  const label = targetLabel(screen, blockOf(lacking)) ?? targetLabel(screen, lacking.target ?? '');
  return { ...state, note: wrong ?? (label === null ? { kind: 'drawn' } : { kind: 'missing', label }) };
}

function inView({ view }: Playground, alias: string): boolean {
  return view.page === alias || view.phone === alias;
}

/** A place passed more than once leads on from where one is. */
function linkAt(world: World, state: Playground, alias: string, target: string) {
  const links = world.links.get(linkKey(alias, target)) ?? [];
  return links.find((link) => !sameView(link.to, state.view)) ?? null;
}

function moved(state: Playground, next: Pick<Playground, 'view' | 'values'>): Playground {
  const past = [...state.past, { view: state.view, values: state.values }].slice(-KEPT);
  return { ...next, note: null, past };
}

const blockOf = (step: Step): string => (step.target ?? '').split('/')[0] ?? '';

function keyOf(alias: string, step: Step): string {
  return `${alias}/${valueOf(step, step.target, 0)?.key ?? ''}`;
}

/** The first box that does not hold what it should. */
function missing(values: Values, needs: readonly Step[], alias: string): Step | null {
  return needs.find((step) => [step, ...step.also].every((action) => !holds(values, alias, action))) ?? null;
}

function holds(values: Values, alias: string, action: Pick<Step, 'do' | 'target'>): boolean {
  const wanted = valueOf(action, action.target, 0);
  const given = wanted === null ? undefined : values[`${alias}/${wanted.key}`];
  if (wanted === null || given === undefined) return wanted === null;
  switch (wanted.value.kind) {
    case 'option':
      return given.kind === 'option' && given.option === wanted.value.option;
    case 'ticked':
      return given.kind === 'ticked' && given.ticked;
    default:
      return given.kind === wanted.value.kind;
  }
}

/** What the scripts know of pressing there. */
function told(world: World, alias: string, target: string): Note | null {
  const mistake = (world.steps.get(alias) ?? []).flatMap((step) => step.mistakes).find((known) => known.target === target);
  return mistake === undefined ? null : { kind: 'told', say: mistake.say, repair: mistake.repair };
}
