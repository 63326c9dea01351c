import { z } from 'zod';
import { lesson } from './lesson.ts';
import { fact } from './source.ts';
import { artName, day, iconName, localised, slug } from './text.ts';

/** A short question that makes the papers list personal. An answer marked `unsure` leads to staff and changes nothing. */
export const question = z.strictObject({
  id: slug,
  ask: localised,
  answers: z
    .array(
      z.strictObject({
        id: slug,
        label: localised,
        chosen: localised,
        unsure: z.boolean().default(false),
        /** What to do first after this answer, and the subject that tells how. */
        leadsTo: z.strictObject({ procedure: slug, say: localised }).optional(),
      }),
    )
    .min(2)
    .max(3),
});
export type Question = z.infer<typeof question>;

/** Holds when each named question has one of the listed answers. */
export const condition = z.record(slug, z.array(slug).min(1));
export type Condition = z.infer<typeof condition>;

/** One paper to bring (or one that need not be brought and says why). */
export const paper = z.strictObject({
  id: slug,
  name: localised,
  detail: localised,
  form: z.enum(['original', 'copy', 'show', 'fill-there', 'electronic', 'not-needed']),
  when: condition.optional(),
  /** Said on the row when an answer added it: "Vì …". Required where `when` is. */
  because: localised.optional(),
  /** First and last day on which it is asked for, where a law changes that. */
  from: day.optional(),
  until: day.optional(),
  art: artName.optional(),
  source: slug,
});
export type Paper = z.infer<typeof paper>;

/** What the QR of this procedure opens. A procedure without a sure code falls back to keyword, then home. */
export const qrTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('code'), portal: slug }),
  z.strictObject({ kind: z.literal('keyword'), portal: slug, keyword: z.string().min(2).max(80) }),
  z.strictObject({ kind: z.literal('page'), portal: slug, page: slug }),
  z.strictObject({ kind: z.literal('home'), portal: slug }),
]);
export type QrTarget = z.infer<typeof qrTarget>;

/**
 * What a citizen comes for: a public-service procedure as they need it, something to look up, or, with `lesson`, something to learn.
 * Where it can be filed on the net (`only`: where no other way is known) the first short question is whether one has VNeID.
 */
export const procedure = z.strictObject({
  id: slug,
  /** Code on the national portal, absent where the facts file does not know it. */
  code: z
    .string()
    .regex(/^\d\.\d{6}$/)
    .optional(),
  /** Everyday name, used on the way in. */
  name: localised,
  /** Exact title of the procedure as published; a lesson has none. */
  officialName: localised.optional(),
  summary: localised,
  /** What it is filed under when searched for: spoken names, abbreviations, old words. */
  keywords: z.strictObject({ vi: z.array(z.string().min(1)).max(40), en: z.array(z.string().min(1)).max(40) }),
  area: z.enum(['procedures', 'skills', 'lookup']),
  online: z.union([z.boolean(), z.literal('only')]).default(false),
  lifeEvents: z.array(slug),
  icon: iconName,
  /** Where it stands in lists: smaller first, what most people come for; by name of the file where equal. */
  order: z.number().int().min(1).max(1000).default(500),
  /** Absent for lessons only. */
  facts: z.strictObject({ fee: fact, time: fact, who: fact, where: fact }).optional(),
  more: z
    .array(z.strictObject({ id: slug, label: localised, fact }))
    .max(8)
    .default([]),
  questions: z.array(question).max(5).default([]),
  papers: z.array(paper).max(12).default([]),
  mistakes: z
    .array(z.strictObject({ id: slug, text: localised, source: slug }))
    .max(8)
    .default([]),
  /** How to do it at home: five steps at most, printed on slips that are sheets. */
  homeSteps: z.array(localised).max(5).default([]),
  legal: z.strictObject({ text: localised, source: slug }).optional(),
  qr: qrTarget,
  script: slug.optional(),
  lesson: lesson.optional(),
});
export type Procedure = z.infer<typeof procedure>;
