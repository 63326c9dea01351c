import { z } from 'zod';
import { slug } from '../content/text.ts';
import { entryBase } from '../help/away.ts';
import { correctionsOf } from '../help/correction.ts';
import { placeId } from '../tally/places.ts';
import { judgeCounts, SHOWN } from './counts.ts';

/** Questions one meeting has room for. */
const MOST_ROUNDS = 60;

const heads = z.number().int().min(0).max(1_000_000);

/** What staff say of a session with a group. Whether the numbers can be true is asked apart, so that it can be answered kindly. */
export const groupSaid = z.strictObject({
  /** Branch or hamlet, of the office's list or one that always exists. */
  place: placeId,
  /** Procedures and lessons by id; empty where it was something else (“khác”). */
  programme: z.array(slug).max(8),
  all: heads,
  members: heads,
  /** 60 years and older, by estimate. */
  elderly: heads,
  shown: z.array(z.enum(SHOWN)).max(SHOWN.length),
  quiz: z.strictObject({ answered: heads, right: heads }).nullable(),
  printed: heads,
  /** The meeting it was, by id; absent where none was held with the machine. */
  plan: slug.optional(),
  /** The questions of the sums in `quiz`, one by one; absent where hands were not counted by the machine. */
  rounds: z
    .array(z.strictObject({ quiz: slug, round: slug, answered: heads, right: heads }))
    .max(MOST_ROUNDS)
    .optional(),
});
export type GroupSaid = z.infer<typeof groupSaid>;

const sound = groupSaid.refine((value) => judgeCounts(value).ok, { error: 'counts disagree' });

/** A session with a group: head counts only. */
export const groupRecord = z.strictObject({ ...entryBase, said: sound, corrections: correctionsOf(sound) });
export type GroupRecord = z.infer<typeof groupRecord>;
