import { z } from 'zod';
import { faultId, partMinutes } from '../content/plan.ts';
import { slug } from '../content/text.ts';
import { LEAST_PARTS, MOST_OFFICE_PLANS, MOST_PARTS } from './plan-limits.ts';

/** Ids of the office's copies, in the order of their numbers. */
export const OFFICE_PLAN_IDS: readonly string[] = Array.from({ length: MOST_OFFICE_PLANS }, (_, at) => `ban-van-phong-${at + 1}`);
export const officePlanId = z.enum(OFFICE_PLAN_IDS);

const minutes = partMinutes;
const subject = slug;

/** One part of the office's copy: one the content's plan has, or one of the catalogue. Ids, numbers and fixed words only. */
export const officePart = z.discriminatedUnion('kind', [
  /** The `nth` (from nothing) of those parts of the content's plan that are of this kind and of this subject or quiz. */
  z.strictObject({
    kind: z.literal('kept'),
    was: z.enum(['talk', 'opening', 'practice', 'trouble', 'quiz', 'pause']),
    of: slug.nullable(),
    nth: z
      .number()
      .int()
      .min(0)
      .max(MOST_PARTS - 1),
    minutes,
  }),
  z.strictObject({ kind: z.literal('opening'), subject, minutes }),
  z.strictObject({ kind: z.literal('practice'), subject, minutes }),
  z.strictObject({ kind: z.literal('trouble'), subject, fault: faultId, minutes }),
  /** The questions that belong to a subject. */
  z.strictObject({ kind: z.literal('quiz'), subject, minutes }),
  z.strictObject({ kind: z.literal('pause'), minutes }),
]);
export type OfficePart = z.infer<typeof officePart>;

/** A copy of a content plan as the office holds it. It has no name of its own: nothing in it is typed. */
export const officePlan = z.strictObject({
  id: officePlanId,
  /** Id of the content plan. */
  base: slug,
  parts: z.array(officePart).min(LEAST_PARTS).max(MOST_PARTS),
});
export type OfficePlan = z.infer<typeof officePlan>;
