import { z } from 'zod';
import { localised, slug, sourceDate } from './text.ts';

/** Where a fact was read, and when (ngày nguồn). */
export const source = z.strictObject({ id: slug, title: localised, date: sourceDate });
export type Source = z.infer<typeof source>;

/** How sure the source makes us. Low-confidence facts are for staff only and never shown as certain. */
export const confidence = z.enum(['high', 'med', 'low']);
export type Confidence = z.infer<typeof confidence>;

/**
 * Something stated to a citizen: either a sentence with the source it was read in,
 * or a named field the office itself must fill (KHÔNG RÕ in the facts file), which is not shown while empty.
 */
export const fact = z.union([
  z.strictObject({
    text: localised,
    detail: localised.optional(),
    source: slug,
    confidence,
  }),
  z.strictObject({ office: slug, detail: localised.optional() }),
]);
export type Fact = z.infer<typeof fact>;
