import { z } from 'zod';
import { slug } from '../content/text.ts';
import type { Progress } from '../simulation/progress.ts';
import { MARKS, RUNGS } from '../simulation/types.ts';

/** Ids of steps and faults: those of a borrowed step carry the lender's name before a dot. */
const id = z.string().regex(/^[a-z0-9.-]{1,120}$/);
const ids = z.array(id).max(300).readonly();
const answers = z.record(id, slug);

/** Progress as it is stored and sent. Every string in it is an id of content: nothing a visitor typed has a place. */
export const keptProgress = z.strictObject({
  script: slug,
  rung: z.enum(RUNGS),
  plan: z.strictObject({ faults: ids, drill: z.boolean(), answers, only: ids.nullable() }),
  answers,
  done: ids,
  /** Places kept before this was known have none. */
  took: z.record(id, z.number().int().min(1).max(20)).default({}),
  marks: z.record(id, z.enum(MARKS)),
  mended: ids,
  hints: z.number().int().min(0).max(10_000),
}) satisfies z.ZodType<Progress>;
