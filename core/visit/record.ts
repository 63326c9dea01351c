import { z } from 'zod';
import { LANGUAGES, TEXT_SIZES, THEMES } from '../basics/language.ts';
import { slug } from '../content/text.ts';
import { assist } from '../help/assist.ts';
import { MARKS, RUNGS } from '../simulation/types.ts';
import { PAPER_SIZES } from '../slip/paper-sizes.ts';
import { AIDS } from './aids.ts';
import { FACES } from './faces.ts';

/**
 * The record of one visit (architecture §5). There is no field that could hold a string a visitor typed:
 * every string is an id of content, a fixed word, or a time made by the service.
 */
export const HOW_ENDED = ['home', 'idle', 'done', 'interrupted', 'staff'] as const;

const stepId = z.string().regex(/^[a-z0-9.-]{1,120}$/);

const base = {
  /** Made by the page, so that a repeated call replaces instead of adding. */
  id: z.uuid(),
  /** Seconds from the start of the visit. */
  at: z.number().int().min(0).max(86_400),
  seconds: z.number().int().min(0).max(86_400),
};

export const activity = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('procedure'), procedure: slug }),
  /** A search keeps only whether something was found, never the words. */
  z.strictObject({ ...base, kind: z.literal('search'), found: z.boolean() }),
  z.strictObject({
    ...base,
    kind: z.literal('simulation'),
    script: slug,
    rung: z.enum(RUNGS),
    /** Mark by step id. */
    steps: z.record(stepId, z.enum(MARKS)),
    hints: z.number().int().min(0).max(10_000),
    /** Step in hand when it was left. */
    stuck: stepId.nullable(),
    finished: z.boolean(),
    /** Whole seconds spent on each step that was done. Absent in records written before steps were timed. */
    times: z.record(stepId, z.number().int().min(0).max(3600)).optional(),
  }),
  /** Questions that were answered, and those answered rightly at the first try: how many, never which. */
  z.strictObject({
    ...base,
    kind: z.literal('quiz'),
    quiz: slug,
    answered: z.number().int().min(0).max(12),
    right: z.number().int().min(0).max(12),
  }),
  /** How a practice went, by one of three faces. Whoever passes over the question leaves nothing. */
  z.strictObject({ ...base, kind: z.literal('felt'), script: slug, rung: z.enum(RUNGS), face: z.enum(FACES) }),
  /** The place in a lesson was kept for another day. Never under which code: nothing here leads to it. */
  z.strictObject({ ...base, kind: z.literal('kept'), script: slug, paper: z.enum(['none', 'sent', 'failed']) }),
  z.strictObject({
    ...base,
    kind: z.literal('slip'),
    procedure: slug,
    paper: z.enum(PAPER_SIZES),
    /** `sent` is all a machine can know; `came-out` is the visitor's word. */
    outcome: z.enum(['sent', 'came-out', 'failed', 'screen']),
  }),
]);
export type Activity = z.infer<typeof activity>;

export const preferencesSeen = z.strictObject({
  language: z.enum(LANGUAGES),
  textSize: z.enum(TEXT_SIZES),
  theme: z.enum(THEMES),
  /** Absent where none was used, and in records written before they were counted. */
  aids: z.array(z.enum(AIDS)).max(AIDS.length).optional(),
});

export const visitRecord = z.strictObject({
  id: z.uuid(),
  kiosk: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Position in the service's own order; grows for ever, whatever the clock does. */
  sequence: z.number().int().min(1),
  /** UTC, ISO 8601. Rounded to 15 minutes in anything exported. */
  startedAt: z.iso.datetime(),
  seconds: z.number().int().min(0),
  settings: preferencesSeen,
  /** The content it was made with (`contentMark`), so that a step can be compared before and after a change. Absent in older records. */
  content: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  activities: z.array(activity).max(500),
  /** Null while the visit is open. */
  ended: z.enum(HOW_ENDED).nullable(),
  /** Set when the clock jumped during the visit or against earlier records. */
  clock: z.enum(['steady', 'suspect']),
  /** Staff helped: an assisted session. Absent in files written before, and wherever nobody joined. */
  assist: assist.optional(),
});
export type VisitRecord = z.infer<typeof visitRecord>;
