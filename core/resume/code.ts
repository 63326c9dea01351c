import { z } from 'zod';
import { PICTURES, type Picture } from './pictures.ts';

const CHECKS = 1000;

/**
 * Three different pictures in order, and three digits. The pictures are what is remembered, the digits what makes guessing
 * pointless: of 12,144 × 1,000 codes a guess among 500 open ones is right once in 24,288.
 */
export const resumeCode = z.strictObject({
  pictures: z.tuple([z.enum(PICTURES), z.enum(PICTURES), z.enum(PICTURES)]),
  check: z.string().regex(/^\d{3}$/),
});
export type ResumeCode = z.infer<typeof resumeCode>;

/** How many codes there are. */
export const CODES = PICTURES.length * (PICTURES.length - 1) * (PICTURES.length - 2) * CHECKS;

/** A whole number from 0 up to, not including, `below`, each as likely as the other. */
export type Draw = (below: number) => number;

/** The pictures of a code as one word: what tells open codes apart. */
export function picturesKey(pictures: readonly Picture[]): string {
  return pictures.join('-');
}

/** A code whose pictures are not in use. The table of open codes is far smaller than what can be drawn, so this ends. */
export function drawCode(draw: Draw, taken: ReadonlySet<string>): ResumeCode {
  for (;;) {
    const left = [...PICTURES];
    const next = (): Picture => left.splice(draw(left.length), 1)[0] ?? PICTURES[0];
    const pictures: ResumeCode['pictures'] = [next(), next(), next()];
    if (!taken.has(picturesKey(pictures))) return { pictures, check: String(draw(CHECKS)).padStart(3, '0') };
  }
}
