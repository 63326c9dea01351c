import type { Language, TextSize, Theme } from '../basics/language.ts';
import { SECOND } from '../basics/durations.ts';
import type { HelpState, IdleTimes } from '../contract/shapes.ts';
import type { Aid } from './aids.ts';
import { withPart, type LessonPart } from './lesson-path.ts';
import type { Preferences } from './preferences.ts';
import type { Place } from './screen.ts';
import type { VisitRecord } from './record.ts';

type HowEnded = NonNullable<VisitRecord['ended']>;

/**
 * A visitor at the kiosk. Lives in the page's memory only and holds ids, choices and times, never anything typed.
 * Times are milliseconds of the page's monotonic clock.
 */
export interface VisitState {
  /** `attract` waits; `visiting` is a visit; `warning` asks whether somebody is still there. */
  readonly phase: 'attract' | 'visiting' | 'warning';
  readonly visit: string | null;
  readonly startedAt: number;
  readonly place: Place;
  /** Where "back" leads, newest last. */
  readonly history: readonly Place[];
  readonly preferences: Preferences;
  /** Answer id by question id, by procedure id. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Parts of a lesson that were gone through, in their order, by the id of the subject. */
  readonly lessons: Readonly<Record<string, readonly LessonPart[]>>;
  readonly lastPresence: number;
  readonly warnedAt: number;
  /** What the countdown of the warning shows; means nothing outside it. */
  readonly secondsLeft: number;
  /** Something plays by itself: nobody needs to touch for longer. */
  readonly playing: boolean;
  /** A simulation is begun and not finished: leaving it asks first. */
  readonly unfinished: boolean;
  /** What is being asked before an unfinished simulation is left. */
  readonly leaving: 'home' | 'back' | null;
  /** Staff have said who they are and stand beside the visitor: what they do may be marked as theirs. */
  readonly assisting: boolean;
  /** What the service gave for that, by which the session is closed without a PIN; null where it could not be written down. */
  readonly session: string | null;
  /** What helped to see, hear or reach the page so far. */
  readonly aids: readonly Aid[];
  /** How it went was asked after a practice: once a visit, answered or not. */
  readonly asked: boolean;
  /** Nothing of the page is shown until the visitor opens it again: somebody came too near. */
  readonly curtain: boolean;
  readonly help: HelpState;
  /** How the last visit ended, for the log; null while one is open. */
  readonly ended: { readonly visit: string; readonly how: HowEnded; readonly seconds: number } | null;
  readonly defaults: Preferences;
  readonly idle: IdleTimes;
}

export type VisitEvent =
  | { readonly kind: 'touch-start'; readonly visit: string; readonly now: number }
  | { readonly kind: 'presence'; readonly now: number }
  | { readonly kind: 'tick'; readonly now: number }
  | { readonly kind: 'staff'; readonly now: number }
  | { readonly kind: 'assist'; readonly session?: string }
  /** What came of the help is written down: staff step back, the visit goes on. */
  | { readonly kind: 'assist-done' }
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'replace'; readonly place: Place }
  /** Back to a place one was at before, with what led there; where one was not, it takes the place of this one. */
  | { readonly kind: 'return'; readonly place: Place }
  | { readonly kind: 'back' }
  | { readonly kind: 'home' }
  | { readonly kind: 'leave-yes' }
  | { readonly kind: 'leave-no' }
  /** Instead of leaving an unfinished simulation its place is kept. */
  | { readonly kind: 'leave-keep' }
  | { readonly kind: 'answer'; readonly procedure: string; readonly question: string; readonly answer: string }
  /** After a practice it was asked how it went. */
  | { readonly kind: 'asked' }
  /** A part of a lesson was gone through to its end. */
  | { readonly kind: 'part-done'; readonly lesson: string; readonly part: LessonPart }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'text-size'; readonly size: TextSize }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'keyboard'; readonly order: Preferences['keyboard'] }
  | { readonly kind: 'speech'; readonly speech: Preferences['speech'] }
  | { readonly kind: 'reach'; readonly on: boolean }
  | { readonly kind: 'curtain'; readonly on: boolean }
  /** The page is being read aloud. */
  | { readonly kind: 'aloud' }
  | { readonly kind: 'playing'; readonly on: boolean }
  | { readonly kind: 'unfinished'; readonly on: boolean }
  | { readonly kind: 'help'; readonly help: HelpState }
  | { readonly kind: 'defaults'; readonly defaults: Preferences; readonly idle: IdleTimes }
  | { readonly kind: 'end'; readonly how: HowEnded; readonly now: number };

/** The kiosk with nobody at it. */
export function awaitVisitor(defaults: Preferences, idle: IdleTimes): VisitState {
  return {
    phase: 'attract',
    visit: null,
    startedAt: 0,
    place: { name: 'home' },
    history: [],
    preferences: defaults,
    answers: {},
    lessons: {},
    lastPresence: 0,
    warnedAt: 0,
    secondsLeft: idle.warning,
    playing: false,
    unfinished: false,
    leaving: null,
    assisting: false,
    session: null,
    aids: [],
    asked: false,
    curtain: false,
    help: 'none',
    ended: null,
    defaults,
    idle,
  };
}

/**
 * The one act that ends a visit: everything the visitor chose, opened, answered or set is gone, and only the id of the
 * visit, how it ended and how long it took remain for the log.
 */
export function endVisit(state: VisitState, how: HowEnded, now: number): VisitState {
  // A call for staff is the machine's, not the visitor's: it stands until somebody answers it.
  const waiting: VisitState = { ...awaitVisitor(state.defaults, state.idle), help: state.help };
  if (state.visit === null) return waiting;
  return { ...waiting, ended: { visit: state.visit, how, seconds: secondsBetween(state.startedAt, now) } };
}

/** Whole seconds, never negative. */
export function secondsBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / SECOND));
}

/** Whether the idle clock stands: staff have been called, or are on their way. */
function idleHeld(state: VisitState): boolean {
  return state.help === 'called' || state.help === 'coming';
}

/** Whole seconds of the countdown that are left at this time. */
function leftAt(state: VisitState, now: number): number {
  return Math.max(0, Math.ceil(state.idle.warning - (now - state.warnedAt) / SECOND));
}

/** Total: an event that means nothing in this state gives the same state back. */
export function visitReducer(state: VisitState, event: VisitEvent): VisitState {
  switch (event.kind) {
    case 'touch-start':
      return state.phase === 'attract'
        ? {
            ...awaitVisitor(state.defaults, state.idle),
            phase: 'visiting',
            visit: event.visit,
            startedAt: event.now,
            lastPresence: event.now,
            preferences: state.preferences,
            aids: state.preferences.reach ? ['low'] : [],
            help: state.help,
          }
        : state;
    case 'presence':
      if (state.phase === 'attract') return state;
      return { ...state, phase: 'visiting', lastPresence: event.now };
    case 'tick':
      return tick(state, event.now);
    case 'end':
      return endVisit(state, event.how, event.now);
    case 'defaults':
      return applyDefaults(state, event.defaults, event.idle);
    case 'help':
      return state.help === event.help ? state : { ...state, help: event.help };
    case 'language':
    case 'text-size':
    case 'theme':
    case 'keyboard':
    case 'speech':
      return { ...state, preferences: prefer(state.preferences, event) };
    case 'reach':
      return { ...(event.on ? aided(state, 'low') : state), preferences: prefer(state.preferences, event) };
    case 'staff':
      // Staff may open their corner from every state. Where nobody visits, no visit begins.
      return arrive(
        { ...state, phase: 'visiting', curtain: false, lastPresence: event.now, history: [...state.history, state.place] },
        { name: 'staff' },
      );
    default:
      return state.phase === 'attract' ? state : move(state, event);
  }
}

function prefer(
  preferences: Preferences,
  event: Extract<VisitEvent, { kind: 'language' | 'text-size' | 'theme' | 'keyboard' | 'speech' | 'reach' }>,
): Preferences {
  switch (event.kind) {
    case 'language':
      return { ...preferences, language: event.language };
    case 'text-size':
      return { ...preferences, textSize: event.size };
    case 'theme':
      return { ...preferences, theme: event.theme };
    case 'keyboard':
      return { ...preferences, keyboard: event.order };
    case 'speech':
      return { ...preferences, speech: event.speech };
    case 'reach':
      return { ...preferences, reach: event.on };
  }
}

type MoveEvent = Extract<
  VisitEvent,
  {
    kind:
      | 'go'
      | 'replace'
      | 'return'
      | 'assist'
      | 'assist-done'
      | 'back'
      | 'home'
      | 'leave-yes'
      | 'leave-no'
      | 'leave-keep'
      | 'answer'
      | 'asked'
      | 'part-done'
      | 'aloud'
      | 'playing'
      | 'curtain'
      | 'unfinished';
  }
>;

/** Going about. */
function move(state: VisitState, event: MoveEvent): VisitState {
  switch (event.kind) {
    case 'go':
      return arrive({ ...state, history: [...state.history, state.place] }, event.place);
    case 'replace':
      return arrive(state, event.place);
    case 'return': {
      const at = state.history.findLastIndex((former) => isSame(former, event.place));
      return at === -1
        ? arrive(state, event.place)
        : arrive({ ...state, history: state.history.slice(0, at) }, state.history[at] ?? event.place);
    }
    case 'assist':
      // Only out of the corner, and only where somebody was helped: staff alone at the machine have no visit to go back to.
      return state.place.name === 'staff' && state.visit !== null
        ? goBack({ ...state, assisting: true, session: event.session ?? null })
        : state;
    case 'assist-done':
      return state.assisting ? { ...state, assisting: false, session: null } : state;
    case 'back':
      return state.unfinished ? { ...state, leaving: 'back' } : goBack(state);
    case 'home':
      return state.unfinished ? { ...state, leaving: 'home' } : arrive({ ...state, history: [] }, { name: 'home' });
    case 'leave-yes':
      if (state.leaving === null) return state;
      return state.leaving === 'back' ? goBack(state) : arrive({ ...state, history: [] }, { name: 'home' });
    case 'leave-no':
      return state.leaving === null ? state : { ...state, leaving: null };
    case 'leave-keep':
      // From there "back" leads into the run again, which waits meanwhile.
      return state.leaving === null || state.place.name !== 'simulation'
        ? state
        : arrive({ ...state, history: [...state.history, state.place] }, { ...state.place, name: 'keep' });
    case 'answer': {
      const former = state.answers[event.procedure] ?? {};
      return { ...state, answers: { ...state.answers, [event.procedure]: { ...former, [event.question]: event.answer } } };
    }
    case 'asked':
      return state.asked ? state : { ...state, asked: true };
    case 'part-done':
      return {
        ...state,
        lessons: { ...state.lessons, [event.lesson]: withPart(state.lessons[event.lesson] ?? [], event.part) },
      };
    case 'playing':
      return state.playing === event.on ? state : { ...state, playing: event.on };
    case 'curtain':
      return state.curtain === event.on ? state : { ...(event.on ? aided(state, 'covered') : state), curtain: event.on };
    case 'aloud':
      return aided(state, 'aloud');
    case 'unfinished':
      return state.unfinished === event.on ? state : { ...state, unfinished: event.on };
  }
}

/** Where nobody visits, nobody was helped. */
function aided(state: VisitState, aid: Aid): VisitState {
  return state.visit === null || state.aids.includes(aid) ? state : { ...state, aids: [...state.aids, aid] };
}

/** Whether two places are one page: on which of its pages one was does not count. */
function isSame(one: Place, other: Place): boolean {
  const told = (place: Place): string => JSON.stringify({ ...place, page: 0 });
  return told(one) === told(other);
}

function arrive(state: VisitState, place: Place): VisitState {
  return { ...state, place, unfinished: false, playing: false, leaving: null };
}

function goBack(state: VisitState): VisitState {
  const former = state.history.at(-1);
  return arrive({ ...state, history: state.history.slice(0, -1) }, former ?? { name: 'home' });
}

function tick(state: VisitState, now: number): VisitState {
  if (state.phase === 'attract') return state;
  if (idleHeld(state)) return { ...state, phase: 'visiting', lastPresence: now };
  if (state.phase === 'warning') {
    const secondsLeft = leftAt(state, now);
    if (secondsLeft === 0) return endVisit(state, 'idle', now);
    return secondsLeft === state.secondsLeft ? state : { ...state, secondsLeft };
  }
  return now - state.lastPresence >= patience(state) * SECOND
    ? { ...state, phase: 'warning', warnedAt: now, secondsLeft: state.idle.warning }
    : state;
}

/**
 * Seconds without a touch before anybody is asked. Staff beside a visitor talk more than they press, so they get the longer time; the clock
 * does not stand still for them, because they may go away with their visitor and leave the page to the next.
 */
function patience({ playing, assisting, idle }: VisitState): number {
  if (playing) return idle.playing;
  return assisting ? Math.max(idle.playing, idle.quiet) : idle.quiet;
}

/** The office changed its settings: a visit in progress keeps what the visitor chose. */
function applyDefaults(state: VisitState, defaults: Preferences, idle: IdleTimes): VisitState {
  return { ...state, defaults, idle, preferences: state.phase === 'attract' ? defaults : state.preferences };
}
