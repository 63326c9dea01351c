import type { Localised } from '../basics/language.ts';
import type { LeafBlock, GroupBlock } from './block.ts';
import type { Gloss } from './gloss.ts';
import type { LifeEvent, OfficeField, Persona, Portal } from './library.ts';
import type { MeetingPlan } from './plan.ts';
import type { Procedure } from './procedure.ts';
import type { Quiz } from './quiz.ts';
import type { Screen } from './screen.ts';
import type { Source } from './source.ts';
import type { ActionKind } from './script.ts';

/**
 * The compiled content: everything resolved (screens expanded, parameters and persona values filled in, borrowed
 * segments inlined), so that page and engine only read. Made by compile.ts, verified by its hashes at start.
 */
export interface ContentPack {
  readonly format: 1;
  /** SHA-256 over all parts; also the content version shown to staff. */
  readonly version: string;
  /** Latest source date in the pack. */
  readonly date: string;
  readonly sources: readonly Source[];
  readonly portals: readonly Portal[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly officeFields: readonly OfficeField[];
  readonly personas: readonly Persona[];
  readonly glosses: readonly Gloss[];
  readonly procedures: readonly Procedure[];
  readonly quizzes: readonly Quiz[];
  /** Meetings ready to be held; absent in packs of before there were any. */
  readonly plans?: readonly MeetingPlan[];
  readonly scripts: readonly Script[];
}

/** A picture of a screen: where it is asked for, and its sides in pixels, so that its place is kept before it comes. */
export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

export type CompiledScreen = Omit<Screen, 'params'> & {
  /** By the name of the file; absent where the screen shows none. */
  readonly pictures?: Readonly<Record<string, Picture>>;
};
export type CompiledBlock = LeafBlock | GroupBlock;

/** An action and the place it is done at. `target` is absent only for `wait`. */
export interface Action {
  readonly do: ActionKind;
  readonly target?: string;
}

export interface Mistake {
  readonly target: string;
  readonly say: Localised;
  readonly repair: Localised;
}

export interface Fault {
  /** Unique in the whole script. */
  readonly id: string;
  readonly title: Localised;
  readonly sees: Localised;
  readonly why: Localised;
  readonly repair: Localised;
  readonly ask: Localised;
  /** Screens in view while it stands. */
  readonly page?: string;
  readonly phone?: string;
  /** What stands in a box, by block, until the repair has filled it; an empty text where it stands empty. */
  readonly shows: Readonly<Record<string, string>>;
  /** What puts it right, at least one; a repair has no faults of its own, so every repair ends. */
  readonly steps: readonly Step[];
}

/** One step, with its screens named by alias in `Script.screens`. `id` is unique in the whole script. */
export interface Step extends Action {
  readonly id: string;
  readonly page?: string;
  readonly phone?: string;
  readonly on: 'page' | 'phone';
  readonly say: Localised;
  readonly why: Localised;
  readonly hint: Localised;
  /** Block lit by the second hint. */
  readonly region?: string;
  readonly critical: boolean;
  /** Done only when each named question has one of the listed answers; absent for every answer. */
  readonly only?: Condition;
  readonly also: readonly Action[];
  readonly mistakes: readonly Mistake[];
  readonly faults: readonly Fault[];
}

/** Steps that may be done in any order; a plain step is a group of one. */
export interface StepGroup {
  readonly steps: readonly Step[];
}

/** Answer ids by question id. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** A question a run asks before it begins. Ids are unique in the whole script. */
export interface ScriptQuestion {
  readonly id: string;
  readonly ask: Localised;
  readonly options: readonly { readonly id: string; readonly label: Localised }[];
}

export interface Segment {
  readonly id: string;
  readonly title: Localised;
  readonly only?: Condition;
  readonly groups: readonly StepGroup[];
}

export interface Script {
  readonly id: string;
  readonly title: Localised;
  readonly goal: Localised;
  readonly knowledge: 'verified' | 'generic';
  readonly source: string;
  readonly sourceDate: string;
  readonly icon: string;
  readonly persona: Persona;
  readonly screens: Readonly<Record<string, CompiledScreen>>;
  readonly questions: readonly ScriptQuestion[];
  readonly segments: readonly Segment[];
  readonly end: { readonly text: Localised; readonly celebrate: boolean; readonly remember: readonly Localised[] };
}
