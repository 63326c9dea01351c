import { z } from 'zod';
import { iconName, localised, slug } from './text.ts';

/** What a round puts before the learner. */
export const shown = z.discriminatedUnion('kind', [
  /** An address as it stands in the bar of a browser or beside a QR: letters only, never a link. */
  z.strictObject({ kind: z.literal('address'), address: z.string().min(4).max(80) }),
  /** A message on a phone. */
  z.strictObject({ kind: z.literal('message'), from: localised, text: localised }),
  /** A post or a piece of news: who put it up, when, and what it says. */
  z.strictObject({
    kind: z.literal('news'),
    icon: iconName,
    from: localised,
    when: localised,
    title: localised,
    text: localised,
  }),
]);
export type Shown = z.infer<typeof shown>;

/** One question: what is shown, what is asked, and what is said whatever was answered. */
export const round = z.strictObject({
  id: slug,
  shows: shown.optional(),
  ask: localised,
  /** Two or three, at least one of them right. */
  answers: z
    .array(z.strictObject({ id: slug, label: localised, right: z.boolean().default(false) }))
    .min(2)
    .max(3),
  /** Why the right answer is right; said after every answer, right or not. */
  why: localised,
});
export type Round = z.infer<typeof round>;

/** A few questions one after another, without marks: three after a lesson, or a game of real and fake. */
export const quiz = z.strictObject({
  id: slug,
  title: localised,
  lead: localised,
  icon: iconName,
  source: slug,
  rounds: z.array(round).min(2).max(12),
  /** What to keep in mind, said at the end. */
  remember: z.array(localised).min(1).max(4),
});
export type Quiz = z.infer<typeof quiz>;
