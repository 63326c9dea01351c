import type { Gloss } from './gloss.ts';
import type { ImageFile } from './image-file.ts';
import type { LifeEvent, OfficeField, Persona, Portal } from './library.ts';
import type { MeetingPlan } from './plan.ts';
import type { Procedure, Question } from './procedure.ts';
import type { Quiz } from './quiz.ts';
import type { Screen } from './screen.ts';
import type { AuthoredScript } from './script.ts';
import type { Source } from './source.ts';

/** All authored content, parsed but not yet checked across files. */
export interface Library {
  readonly sources: readonly Source[];
  readonly portals: readonly Portal[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly personas: readonly Persona[];
  readonly officeFields: readonly OfficeField[];
  readonly glosses: readonly Gloss[];
  /** Short questions many procedures ask first. */
  readonly questions: readonly Question[];
  readonly procedures: readonly Procedure[];
  readonly quizzes: readonly Quiz[];
  /** Meetings ready to be held. */
  readonly plans: readonly MeetingPlan[];
  readonly screens: readonly Screen[];
  readonly scripts: readonly AuthoredScript[];
  /** Files of `images/`, whether a screen shows them or not. */
  readonly images: readonly ImageFile[];
}

/** Something wrong with the content: which thing, where inside it, and what to do. */
export interface ContentIssue {
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule. */
  readonly rule: string;
  /** Kind and id of the thing it is in, by which its file is found. */
  readonly thing: { readonly kind: keyof Library; readonly id: string };
  /** Path inside that thing, as in the authored file. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly todo: string;
}
