import type { Localised } from '#core/basics/language.ts';
import type { Condition, Script, ScriptQuestion, Step } from '#core/content/pack.ts';

/** Lines of a file of the content folder, both counted from 1. */
export interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** What the checker says: where, what is wrong, what to do. Line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly todo: string;
}

/** A lesson in the list. A file that never could be read has neither title nor counts. */
export interface LessonRow {
  /** Id of the script; the file's own name where its script could not be read yet. */
  readonly key: string;
  readonly title: Localised | null;
  readonly file: string;
  readonly knowledge: Script['knowledge'] | null;
  readonly steps: number;
  readonly faults: number;
  /** What is to be mended, and what is worth a look, in the lesson, its screens and what it borrows. */
  readonly errors: number;
  readonly warnings: number;
  /** Ids of the procedures that name it. */
  readonly namedBy: readonly string[];
  /** What is shown is older than what stands in the file, which cannot be played. */
  readonly stale: boolean;
}

export interface Overview {
  /** As it was named when the program was started. */
  readonly folder: string;
  readonly lessons: readonly LessonRow[];
  readonly problems: readonly Problem[];
}

/** One action in the map: a step, or a step of a repair. */
export interface MapStep {
  /** As the compiled script names it. */
  readonly id: string;
  readonly do: Step['do'];
  /** Label of its target on the screen. */
  readonly label: Localised | null;
  readonly page: string | null;
  readonly phone: string | null;
  readonly on: Step['on'];
  readonly only: Condition | null;
  readonly critical: boolean;
  readonly mistakes: number;
  readonly faults: readonly MapFault[];
  readonly lines: Lines;
}

export interface MapFault {
  readonly id: string;
  /** The step it happens at. */
  readonly step: string;
  readonly title: Localised;
  readonly sees: Localised;
  readonly why: Localised;
  readonly repair: Localised;
  readonly ask: Localised;
  /** Screens in view while it stands, by alias. */
  readonly page: string | null;
  readonly phone: string | null;
  readonly repairs: readonly MapStep[];
  /** The step's own action once more: nothing else was written. */
  readonly again: boolean;
  readonly lines: Lines;
}

/** Steps that follow each other with the same screens in view. */
export interface MapView {
  readonly page: string | null;
  readonly phone: string | null;
  /** Steps of one group may be done in any order. */
  readonly groups: readonly (readonly MapStep[])[];
}

export interface MapSegment {
  readonly id: string;
  readonly title: Localised;
  readonly only: Condition | null;
  /** Id of the script it is taken over from. */
  readonly borrowedFrom: string | null;
  readonly views: readonly MapView[];
  readonly lines: Lines;
}

export interface ScriptMap {
  readonly questions: readonly (ScriptQuestion & { readonly lines: Lines })[];
  readonly segments: readonly MapSegment[];
  readonly screens: readonly MapScreen[];
}

/** A screen the lesson uses, by the name its steps use. */
export interface MapScreen {
  readonly alias: string;
  readonly id: string;
  readonly frame: 'browser' | 'phone' | 'paper';
  readonly app: Localised;
  readonly borrowedFrom: string | null;
  /** How many steps, faults and repairs show it; nothing shows it when all are 0. */
  readonly steps: number;
  readonly faults: number;
  /** First step, or fault, that shows it. */
  readonly first: string | null;
  /** Where the lesson names it, and where the screen is written. */
  readonly lines: Lines;
  readonly written: Lines;
}

export const MESSAGE_KINDS = ['coach', 'mistake', 'fault', 'lesson', 'screen'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A length and the most it may be; no limit where none is checked. */
export interface Measure {
  readonly count: number;
  readonly limit: number | null;
}

/** `over`: longer than a limit. `full`: close to one. */
export type Ease = 'easy' | 'full' | 'over';

/** One text of the lesson or of a screen it uses, as a person reads it. */
export interface MessageRow {
  readonly kind: MessageKind;
  /** Key it stands under in its file: say, why, label… */
  readonly field: string;
  /** Step, fault or screen it belongs to; empty for the lesson itself. */
  readonly of: string;
  /** What of the lesson to jump to for seeing it; null where it is seen nowhere. */
  readonly at: string | null;
  readonly text: Localised;
  readonly words: { readonly vi: Measure; readonly en: Measure };
  /** Its longest sentence, in tiếng. */
  readonly longest: Measure & { readonly sentence: string };
  readonly ease: Ease;
  /** How near it comes to its nearest limit: 1 is at the limit. What the table is sorted by. */
  readonly hardness: number;
  readonly borrowedFrom: string | null;
  readonly lines: Lines;
}

/** Everything about one lesson. */
export interface Lesson {
  readonly key: string;
  readonly file: string;
  readonly stale: boolean;
  /** Null while no version of it could be played. */
  readonly shown: {
    /** Changes when what is played changes. */
    readonly version: string;
    readonly script: Script;
    readonly map: ScriptMap;
    readonly messages: readonly MessageRow[];
    /** Files it is made of: its own, those it borrows from, those of its screens. */
    readonly files: readonly string[];
  } | null;
  /** What concerns it, in the order of the overview. */
  readonly problems: readonly Problem[];
}
