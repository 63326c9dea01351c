import { z } from 'zod';
import { staffCode } from '../staff/staff-code.ts';
import { day, slug } from '../content/text.ts';
import { PLACE_SHAPE } from './place.ts';
import { holdsPrivate } from './private-words.ts';

/** Words of the office. English may be left empty: then the Vietnamese stands. How long they may be is judged by place (judge.ts). */
export const officeText = z.strictObject({ vi: z.string().max(600), en: z.string().max(600) });
export type OfficeText = z.infer<typeof officeText>;

/**
 * What the office puts at a place: of a fact its sentence and the small line below, of a paper its name and detail, of a note its
 * sentence; or an address of a portal.
 */
export const officeValue = z.union([
  z.strictObject({ text: officeText, detail: officeText.nullable() }),
  z.strictObject({ address: z.string().max(600) }),
]);
export type OfficeValue = z.infer<typeof officeValue>;

/** A correction as staff give it: what, read where (may be empty), of which day. */
export const correction = z.strictObject({ value: officeValue, source: z.string().max(300), date: day });
export type Correction = z.infer<typeof correction>;

export const placePath = z.string().max(80).regex(PLACE_SHAPE);

/** Changes when what the pack says at a place changes (print-of.ts). */
const print = z.string().regex(/^[0-9a-f]{14}$/);

const made = { staff: staffCode, madeAt: z.iso.datetime() };

/** One version of a place. `value` is null for the words of the pack, brought back. */
export const version = z.strictObject({
  number: z.number().int().min(1),
  value: officeValue.nullable(),
  source: z.string(),
  date: day,
  ...made,
  /** What the pack said beneath it when it was made; null where the pack had no such place. */
  beneath: print.nullable(),
});
export type Version = z.infer<typeof version>;

/** A correction that is being written: kept over a power cut, seen by staff only. */
export const draft = z.strictObject({
  value: officeValue,
  source: z.string().max(300),
  // Half a day may stand here; a number of a person may not.
  date: z
    .string()
    .max(20)
    .refine((text) => !holdsPrivate(text), { error: 'holds a number or an e-mail' }),
  ...made,
});
export type Draft = z.infer<typeof draft>;

/** All the office ever did at one place. The last version is the one that holds. */
export const placeState = z.strictObject({
  versions: z.array(version),
  hidden: z.strictObject({ ...made, beneath: print.nullable() }).nullable(),
  draft: draft.nullable(),
});
export type PlaceState = z.infer<typeof placeState>;

/** By procedure, by place. What a new pack no longer has is kept: it may come back. */
export const corrections = z.record(slug, z.record(placePath, placeState));
export type Corrections = z.infer<typeof corrections>;

/** Id of a step inside a script: borrowed ones carry the name of where they were borrowed. */
export const stepId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** How often a step was found to differ from the real screen: in all, since the subject was last checked, and when last. */
export const difference = z.strictObject({ count: z.number().int().min(1), open: z.number().int().min(0), last: day });
export type Difference = z.infer<typeof difference>;

/** By script, by step. */
export const differences = z.record(slug, z.record(stepId, difference));
export type Differences = z.infer<typeof differences>;
