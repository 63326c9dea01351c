import { z } from 'zod';
import { localised, sentence, slug } from './text.ts';

/** An office word with what it means in village words. A gloss explains; it never states a rule, a fee, a date or a number. */
export const gloss = z.strictObject({
  id: slug,
  words: z
    .array(sentence)
    .min(1)
    .max(6)
    .describe('The word as it stands in sentences, and other words of the same meaning. Case and uỷ/ủy are forgiven.'),
  en: z.array(sentence).max(6).default([]).describe('The English words it is explained by; none where English is plain already.'),
  gloss: localised.describe('What it means, in at most 20 tiếng, without another word of this list and without a figure.'),
});
export type Gloss = z.infer<typeof gloss>;
