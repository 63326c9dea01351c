import { z } from 'zod';
import { artName, localised, slug } from './text.ts';

/**
 * What makes a subject a lesson (bài học): it is opened with pictures that say why, watched, followed, done alone, asked about in three
 * questions, and taken home on a slip. A `scene` is a short one: a scam that is met, and stopped.
 */
export const lesson = z.strictObject({
  kind: z.enum(['skill', 'scene']),
  /** Minutes it takes an unhurried learner. */
  minutes: z.number().int().min(2).max(20),
  /** Mở đầu: why it is worth learning, a picture and a sentence or two a page. */
  opening: z
    .array(z.strictObject({ art: artName, text: localised }))
    .min(1)
    .max(4),
  quiz: slug.optional(),
  /** Skill of the national framework (QĐ 757) it belongs to, once staff have looked it up in the original. */
  framework: z.string().max(40).optional(),
});
export type Lesson = z.infer<typeof lesson>;
