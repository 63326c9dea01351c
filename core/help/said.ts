import { z } from 'zod';
import { slug } from '../content/text.ts';
import { AGE_BANDS, HANDOVERS, OTHER_NEEDS, OUTCOMES, REFERRALS } from './lists.ts';

/** Where a number stops being a length of help and is a slip of the finger. */
export const MOST_MINUTES = 480;

/** What help was for: a procedure or lesson of the content, or one of a fixed list. */
export const need = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('procedure'), procedure: slug }),
  z.strictObject({ kind: z.literal('other'), what: z.enum(OTHER_NEEDS) }),
]);
export type Need = z.infer<typeof need>;

/** What staff say of the help they gave: ids of content, fixed words and one number. No field takes a sentence. */
export const helpSaid = z
  .strictObject({
    need,
    outcome: z.enum(OUTCOMES),
    /** Where to; only with `referred`. */
    referral: z.enum(REFERRALS).nullable(),
    minutes: z.number().int().min(0).max(MOST_MINUTES),
    via: z.enum(HANDOVERS),
    /** Null where staff left it out. */
    age: z.enum(AGE_BANDS).nullable(),
    /** Scripts worth practising again, by id. */
    practise: z.array(slug).max(6),
  })
  .refine(({ outcome, referral }) => (outcome === 'referred') === (referral !== null), {
    error: 'a place goes with being sent on, and only with it',
  });
export type HelpSaid = z.infer<typeof helpSaid>;

/** Ids of content it names: looked up before it is written, because an id could hold a number of twelve digits. */
export function contentOf({ need: what, practise }: HelpSaid): {
  readonly procedures: readonly string[];
  readonly scripts: readonly string[];
} {
  return { procedures: what.kind === 'procedure' ? [what.procedure] : [], scripts: practise };
}
