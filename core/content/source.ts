import { z } from 'zod';
import { day, localised, slug, sourceDate } from './text.ts';

/** Where a fact was read, and when (ngày nguồn). */
export const source = z.strictObject({ id: slug, title: localised, date: sourceDate });
export type Source = z.infer<typeof source>;

/** How sure the source makes us. Low-confidence facts are for staff only and never shown as certain. */
export const confidence = z.enum(['high', 'med', 'low']);
export type Confidence = z.infer<typeof confidence>;

const stated = {
  text: localised,
  detail: localised.optional(),
  source: slug,
  confidence,
};

/**
 * Something stated to a citizen: either a sentence with the source it was read in,
 * or a named field the office itself must fill (KHÔNG RÕ in the facts file), which is not shown while empty.
 * What a law changes on a day that is known is written beforehand under `later`, and takes its place on that day by itself.
 */
export const fact = z.union([
  z.strictObject({
    ...stated,
    later: z
      .array(z.strictObject({ from: day, ...stated }))
      .max(3)
      .optional(),
  }),
  z.strictObject({ office: slug, detail: localised.optional() }),
]);
export type Fact = z.infer<typeof fact>;
