import type { z } from 'zod';
import { gloss } from '#core/content/gloss.ts';
import { lifeEvent, officeField, persona, portal } from '#core/content/library.ts';
import type { Library } from '#core/content/library-data.ts';
import { quiz } from '#core/content/quiz.ts';
import { meetingPlan } from '#core/content/plan.ts';
import { procedure, question } from '#core/content/procedure.ts';
import { screen } from '#core/content/screen.ts';
import { script } from '#core/content/script.ts';
import { source } from '#core/content/source.ts';

/** One kind of authored file: `name.yaml` with a list of things, or a folder `name/` of files with one or several each. */
export interface AuthoredKind {
  readonly name: string;
  readonly kind: Exclude<keyof Library, 'images'>;
  readonly schema: z.ZodType;
  readonly list: boolean;
  /** A folder that may be empty. */
  readonly optional?: true;
}

/** Everything authors write, in the order it is read. */
export const AUTHORED: readonly AuthoredKind[] = [
  { name: 'sources', kind: 'sources', schema: source, list: true },
  { name: 'portals', kind: 'portals', schema: portal, list: true },
  { name: 'life-events', kind: 'lifeEvents', schema: lifeEvent, list: true },
  { name: 'personas', kind: 'personas', schema: persona, list: true },
  { name: 'office-fields', kind: 'officeFields', schema: officeField, list: true },
  { name: 'glosses', kind: 'glosses', schema: gloss, list: true },
  { name: 'questions', kind: 'questions', schema: question, list: true },
  { name: 'procedures', kind: 'procedures', schema: procedure, list: false },
  { name: 'lessons', kind: 'procedures', schema: procedure, list: false, optional: true },
  { name: 'quizzes', kind: 'quizzes', schema: quiz, list: false, optional: true },
  { name: 'plans', kind: 'plans', schema: meetingPlan, list: false, optional: true },
  { name: 'screens', kind: 'screens', schema: screen, list: false },
  { name: 'scripts', kind: 'scripts', schema: script, list: false },
];
