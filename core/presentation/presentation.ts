import type { Language } from '../basics/language.ts';
import type { MeetingPlan } from '../content/plan.ts';
import { advance } from '../simulation/engine.ts';
import { currentStep } from '../simulation/selectors.ts';
import type { SimulationEvent, SimulationState } from '../simulation/types.ts';
import { MOST_HEADS } from '../group/counts.ts';
import { stateOf } from './deck.ts';
import { onward } from './run-of.ts';
import type { Shelf } from './shelf.ts';
import { isStep, type Slide } from './slide.ts';

/** Where a meeting stands. Plain data: it is kept, pushed to both windows, and the same events lead to it again. */
export interface Presentation {
  readonly plan: string;
  /** Index of the slide in hand. */
  readonly at: number;
  /** Parts of the plan something of which was on the wall, by index, in ascending order. */
  readonly seen: readonly number[];
  /** Nothing on the wall: the room looks at who speaks. */
  readonly dark: boolean;
  /** The slide that stays on the wall while the presenter looks ahead; null where the wall follows. */
  readonly frozen: number | null;
  readonly zoomed: boolean;
  /** What the wall and the presenter read. */
  readonly language: Language;
  /** The run in the hands of somebody who came to the front; null while the presenter leads. */
  readonly front: SimulationState | null;
  /** Somebody came to the front at least once. */
  readonly wasFront: boolean;
  /** Steps done at the front, each of which the room cheers. Mistakes are never counted. */
  readonly cheers: number;
  /** Hands by answer, by `quiz/round`. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What somebody at the front can do. */
export type FrontEvent = Extract<
  SimulationEvent,
  {
    readonly kind:
      | 'tap'
      | 'fill'
      | 'refuse'
      | 'choose'
      | 'tick'
      | 'attach'
      | 'waited'
      | 'ask-hint'
      | 'show-me'
      | 'do-it-for-me'
      | 'back';
  }
>;

export type PresenterEvent =
  | { readonly kind: 'next' | 'back' | 'dark' | 'freeze' | 'zoom' }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'jump'; readonly to: number }
  /** Somebody is at the front, or has gone back to the seats. */
  | { readonly kind: 'front'; readonly on: boolean }
  | { readonly kind: 'act'; readonly event: FrontEvent }
  /** So many hands for an answer of the question in hand. */
  | { readonly kind: 'hands'; readonly answer: string; readonly count: number };

export function beginPresentation(plan: string): Presentation {
  return {
    plan,
    at: 0,
    seen: [],
    dark: false,
    frozen: null,
    zoomed: false,
    language: 'vi',
    front: null,
    wasFront: false,
    cheers: 0,
    hands: {},
  };
}

/** What an event needs to be understood. */
export interface Meeting {
  readonly plan: MeetingPlan;
  readonly deck: readonly Slide[];
  readonly shelf: Shelf;
}

/** One event, one new state. Total: what means nothing now gives the same state back. */
export function present(meeting: Meeting, state: Presentation, event: PresenterEvent): Presentation {
  switch (event.kind) {
    case 'next':
      // A key pressed in the dark brings the light back first: nobody wants a slide nobody saw.
      return state.dark ? { ...state, dark: false } : goTo(meeting, state, state.at + 1);
    case 'back':
      return state.dark ? { ...state, dark: false } : goTo(meeting, state, state.at - 1);
    case 'jump':
      return goTo(meeting, { ...state, dark: false }, event.to);
    case 'dark':
      return { ...state, dark: !state.dark };
    case 'freeze':
      return state.frozen === null ? { ...state, frozen: state.at } : seen(meeting, { ...state, frozen: null });
    case 'zoom':
      return { ...state, zoomed: !state.zoomed };
    case 'language':
      return { ...state, language: event.language };
    case 'front':
      return event.on ? toFront(meeting, state) : { ...state, front: null };
    case 'act':
      return actAtFront(meeting, state, event.event);
    case 'hands':
      return countHands(meeting, state, event.answer, event.count);
  }
}

/** The slide on the wall. */
export function onTheWall({ at, frozen }: Pick<Presentation, 'at' | 'frozen'>): number {
  return frozen ?? at;
}

function seen({ deck }: Meeting, state: Presentation): Presentation {
  const slide = deck[onTheWall(state)];
  if (slide === undefined || !('item' in slide) || state.seen.includes(slide.item)) return state;
  return { ...state, seen: [...state.seen, slide.item].toSorted((a, b) => a - b) };
}

function goTo(meeting: Meeting, state: Presentation, to: number): Presentation {
  const { deck } = meeting;
  if (!Number.isInteger(to) || to < 0 || to >= deck.length || to === state.at) return state;
  // Whoever turns the page has taken the lead again.
  return seen(meeting, { ...state, at: to, front: null });
}

function toFront(meeting: Meeting, state: Presentation): Presentation {
  const { plan, deck, shelf } = meeting;
  const slide = deck[state.at];
  const front = isStep(slide) ? stateOf(plan, slide, shelf) : null;
  if (front === null || state.front !== null) return state;
  // What is done at the front is seen by all.
  return seen(meeting, { ...state, front, wasFront: true, frozen: null, dark: false });
}

function actAtFront(meeting: Meeting, state: Presentation, event: FrontEvent): Presentation {
  const { deck, shelf } = meeting;
  const slide = deck[state.at];
  const script = isStep(slide) ? shelf.script(slide.script) : null;
  if (script === null || state.front === null || !isStep(slide)) return state;
  // Whoever stands before the room reads the card of a trouble with all of them; the next press begins to mend it.
  const meant: SimulationEvent = state.front.phase === 'trouble' ? { kind: 'begin-repair' } : event;
  const front = onward(script, advance(script, state.front, meant));
  if (front === state.front) return state;
  const done = Object.keys(front.marks).length - Object.keys(state.front.marks).length;
  const cheers = state.cheers + Math.max(0, done);
  if (front.phase === 'finished') return goTo(meeting, { ...state, cheers, front: null }, state.at + 1);
  const { item } = slide;
  const step = currentStep(script, front)?.id;
  const at = deck.findIndex(
    (other) =>
      isStep(other) && other.item === item && (front.phase === 'trouble' ? other.kind === 'trouble' : other.step === step),
  );
  return seen(meeting, { ...state, front, cheers, at: at === -1 ? state.at : at });
}

function countHands({ deck, shelf }: Meeting, state: Presentation, answer: string, count: number): Presentation {
  const slide = deck[state.at];
  if (slide?.kind !== 'question' && slide?.kind !== 'answer') return state;
  const round = shelf.quiz(slide.quiz)?.rounds.find(({ id }) => id === slide.round);
  const known = round?.answers.some(({ id }) => id === answer) === true;
  if (!known || !Number.isInteger(count) || count < 0 || count > MOST_HEADS) return state;
  const key = `${slide.quiz}/${slide.round}`;
  return { ...state, hands: { ...state.hands, [key]: { ...state.hands[key], [answer]: count } } };
}
