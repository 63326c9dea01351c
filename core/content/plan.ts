import { z } from 'zod';
import { artName, localised, slug } from './text.ts';

/** Who a meeting is for. */
export const AUDIENCES = ['citizens', 'branch', 'teachers', 'office'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How long a meeting is planned to be, in minutes. */
export const PLAN_LENGTHS = [15, 30, 45] as const;

/** A fault by its place in the script, as `step.fault`. */
export const faultId = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, { error: 'write step.fault' });

/** Of one part of a meeting. */
export const partMinutes = z.number().int().min(1).max(20);
const minutes = partMinutes;
/** What the presenter may say, or ask the room. Never on the wall. */
const note = localised;

/** One part of a meeting. Subjects are procedures and lessons by id. */
export const planItem = z.discriminatedUnion('kind', [
  /** A few sentences with a drawing each, of the plan's own. */
  z.strictObject({
    kind: z.literal('talk'),
    title: localised,
    points: z
      .array(z.strictObject({ art: artName, text: localised }))
      .min(1)
      .max(4),
    note,
    minutes,
  }),
  /** The pages a lesson is opened with: why it is worth learning. */
  z.strictObject({ kind: z.literal('opening'), subject: slug, note: note.optional(), minutes }),
  /** The practice of a subject, step by step; of chosen segments only where they are named. */
  z.strictObject({
    kind: z.literal('practice'),
    subject: slug,
    /** Option by question of the script; the first option of what is not named. */
    answers: z.record(slug, slug).default({}),
    segments: z.array(slug).min(1).optional(),
    /** Somebody of the room is asked to the front. */
    front: z.boolean().default(false),
    note: note.optional(),
    minutes,
  }),
  /** One trouble of a practice, why it comes, and how it is mended. */
  z.strictObject({ kind: z.literal('trouble'), subject: slug, fault: faultId, note: note.optional(), minutes }),
  /** Questions the room answers by a show of hands. */
  z.strictObject({
    kind: z.literal('quiz'),
    quiz: slug,
    rounds: z.array(slug).min(1).optional(),
    note: note.optional(),
    minutes,
  }),
  /** Time for questions of the room. */
  z.strictObject({ kind: z.literal('pause'), note, minutes }),
]);
export type PlanItem = z.infer<typeof planItem>;

/** A meeting, ready to be held: what is shown in which order, for how long, and what is handed out. */
export const meetingPlan = z.strictObject({
  id: slug,
  name: localised,
  audience: z.enum(AUDIENCES),
  minutes: z.literal([...PLAN_LENGTHS]),
  items: z.array(planItem).min(2).max(12),
  /** What to keep in mind, shown at the end. */
  remember: z.array(localised).min(1).max(3),
  /** Subjects whose sheet is handed out. */
  handouts: z.array(slug).max(6),
});
export type MeetingPlan = z.infer<typeof meetingPlan>;
