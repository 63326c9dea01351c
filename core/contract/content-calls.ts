import { z } from 'zod';
import { slug } from '../content/text.ts';
import type { Checked } from '../content/freshness.ts';
import type { Gloss } from '../content/gloss.ts';
import type { Lesson } from '../content/lesson.ts';
import type { LifeEvent, OfficeField, Portal } from '../content/library.ts';
import type { Script } from '../content/pack.ts';
import type { Procedure } from '../content/procedure.ts';
import type { Quiz } from '../content/quiz.ts';
import type { Source } from '../content/source.ts';
import { defineCall } from './define.ts';

/** What lists and search need of everything there is. */
export interface Catalogue {
  readonly lifeEvents: readonly LifeEvent[];
  readonly officeFields: readonly OfficeField[];
  readonly portals: readonly Portal[];
  readonly procedures: readonly ProcedureCard[];
}

/** One procedure as a card: enough to list it and to find it. */
export interface ProcedureCard extends Pick<
  Procedure,
  'id' | 'code' | 'name' | 'officialName' | 'summary' | 'keywords' | 'area' | 'lifeEvents' | 'icon' | 'script'
> {
  /** Whether it is a lesson, and of which kind. */
  readonly lesson?: Lesson['kind'];
  /** Titles of short questions and papers, searched with a lower weight. */
  readonly searched: { readonly vi: readonly string[]; readonly en: readonly string[] };
}

/** One procedure with the sources it cites. */
export interface ProcedureDocument {
  readonly procedure: Procedure;
  readonly sources: readonly Source[];
  /** When the commune last checked it; absent while it never has. */
  readonly checked?: Checked;
  /** Address its QR holds and the host shown beside it; both checked against the allow-list. */
  readonly qr: { readonly address: string; readonly host: string };
}

/** A script, and whether its test is held back because nobody has looked for too long whether it is still true. */
export type ScriptDocument = Script & { readonly testWithheld?: true };

/**
 * Content was proved by the checker when it was compiled, so the service does not parse it again on the way out:
 * the output schema only carries the type.
 */
export const contentCalls = {
  'content.catalogue': defineCall({
    input: z.strictObject({}),
    output: z.custom<Catalogue>((value) => typeof value === 'object' && value !== null),
    problems: ['content-missing'],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
  'content.procedure': defineCall({
    input: z.strictObject({ id: slug }),
    output: z.custom<ProcedureDocument>((value) => typeof value === 'object' && value !== null),
    problems: ['content-missing'],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
  'content.script': defineCall({
    input: z.strictObject({ id: slug }),
    output: z.custom<ScriptDocument>((value) => typeof value === 'object' && value !== null),
    problems: ['content-missing'],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
  'content.quiz': defineCall({
    input: z.strictObject({ id: slug }),
    output: z.custom<Quiz>((value) => typeof value === 'object' && value !== null),
    problems: ['content-missing'],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
  /** The office words and what they mean: one small list for all screens. */
  'content.glosses': defineCall({
    input: z.strictObject({}),
    output: z.custom<readonly Gloss[]>((value) => Array.isArray(value)),
    problems: ['content-missing'],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
} as const;
