import type { Localised } from '../basics/language.ts';

/** The four rungs of the ladder (Xem · Làm theo · Tự làm · Kiểm tra). */
export const RUNGS = ['watch', 'guided', 'practice', 'test'] as const;
export type Rung = (typeof RUNGS)[number];

/** How a step ended: done alone, after a hint, or by a staff member's hand. */
export const MARKS = ['alone', 'hint', 'hand'] as const;
export type Mark = (typeof MARKS)[number];

/** 0 none · 1 words · 2 region lit · 3 shown, then repeated by the person. */
export type HintLevel = 0 | 1 | 2 | 3;

/**
 * What a block holds. Never a typed string: `accepted` is the index into the block's list of right values
 * (0 = its sample, 1… = accepted spellings), so nothing a visitor typed can enter state, log or print.
 */
export type Value =
  | { readonly kind: 'accepted'; readonly index: number }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'ticked'; readonly ticked: boolean }
  | { readonly kind: 'attached' };

/** What the coach says back. `at` is the target pressed, so that the page can point at it. */
export type Feedback =
  | { readonly kind: 'miss'; readonly at: string }
  | { readonly kind: 'mistake'; readonly at: string; readonly say: Localised; readonly repair: Localised }
  | { readonly kind: 'not-sample'; readonly at: string }
  | { readonly kind: 'right' };

/** `asking`: a question decides the way. `trouble`: something went wrong at a step, and the coach says what is seen, why, and the way back. */
export type Phase = 'asking' | 'rule' | 'working' | 'trouble' | 'resting' | 'finished';

/** What a run is begun with, besides its script and rung. Part of the log: the same plan and events give the same state. */
export interface Plan {
  /** Ids of the faults this run meets. */
  readonly faults: readonly string[];
  /** A drill: the run begins at the trouble of its one fault and ends when it is mended. */
  readonly drill: boolean;
  /** Answers known before the run begins; what is not among them is asked. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the steps this run is about, everything else being done already; null for the whole script. */
  readonly only: readonly string[] | null;
}

/** A fault that stands now. */
export interface Trouble {
  readonly step: string;
  readonly fault: string;
  /** Index of the repair step in hand. */
  readonly at: number;
}

export interface SimulationState {
  readonly scriptId: string;
  readonly rung: Rung;
  readonly plan: Plan;
  /** The fault that stands: while its card is shown (phase `trouble`) and while it is mended. */
  readonly trouble: Trouble | null;
  /** Ids of the faults that were mended. */
  readonly mended: readonly string[];
  /** `rule`: the pass rule is shown before a test. `resting`: between two segments. */
  readonly phase: Phase;
  /** Option by question: which branches this run takes. */
  readonly answers: Readonly<Record<string, string>>;
  /** Index of the segment, and of the group inside it, counted on the path of this run. */
  readonly segment: number;
  readonly group: number;
  /** Ids of steps of the current group that are already done. */
  readonly doneInGroup: readonly string[];
  /** Id of the step the coach is talking about; null while resting or finished. */
  readonly current: string | null;
  /** By `alias/block` (and `alias/block/row` for files). Kept when going back. */
  readonly values: Readonly<Record<string, Value>>;
  readonly misses: number;
  readonly hint: HintLevel;
  /** Set after hint 3 or "do it for me" in practice: the person repeats the shown step. */
  readonly repeat: boolean;
  readonly feedback: Feedback | null;
  /** Help is being offered (two misses, or silence); never forced. */
  readonly offered: boolean;
  /** In a test: help was asked for and its price is being said; waiting for yes or no. */
  readonly pricing: boolean;
  /** Watch rung: playing is held. */
  readonly paused: boolean;
  /** Worst help given on a step still open, by step id. */
  readonly helped: Readonly<Record<string, Mark>>;
  /** How each finished step ended. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** How many hints were taken in all. */
  readonly hints: number;
  /** A staff hand is marking: steps done now end as `hand`. */
  readonly hand: boolean;
}

/** Everything that can happen in a simulation. Time enters only as `silence` and `play`, both sent by the page. */
export type SimulationEvent =
  | { readonly kind: 'answer'; readonly question: string; readonly option: string }
  | { readonly kind: 'accept-rule' }
  | { readonly kind: 'tap'; readonly target: string }
  | { readonly kind: 'fill'; readonly target: string; readonly index: number }
  | { readonly kind: 'refuse'; readonly target: string }
  | { readonly kind: 'choose'; readonly target: string }
  | { readonly kind: 'tick'; readonly target: string }
  | { readonly kind: 'attach'; readonly target: string }
  | { readonly kind: 'waited' }
  | { readonly kind: 'ask-hint' }
  | { readonly kind: 'agree-price' }
  | { readonly kind: 'decline-price' }
  | { readonly kind: 'show-me' }
  | { readonly kind: 'do-it-for-me' }
  | { readonly kind: 'try-again' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'back' }
  | { readonly kind: 'next-segment' }
  | { readonly kind: 'begin-repair' }
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'repeat-step' }
  | { readonly kind: 'hand'; readonly on: boolean };
