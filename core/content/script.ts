import { z } from 'zod';
import { condition } from './procedure.ts';
import { iconName, localised, slug, target } from './text.ts';

/** What the person does in one step. `type`, `attach` and `choose` values come from the target's own sample data. */
export const ACTIONS = ['tap', 'type', 'choose', 'tick', 'attach', 'scan', 'wait'] as const;
export const actionKind = z.enum(ACTIONS);
export type ActionKind = z.infer<typeof actionKind>;

/** Another right way to do the same step. */
export const alternative = z.strictObject({ do: actionKind, target });

/** A mistake people really make here: what they press instead, and the repair said at once. */
export const mistake = z.strictObject({ target, say: localised, repair: localised });

/** One action of a repair. Screens not named are those of the step before. */
export const repairStep = z.strictObject({
  id: slug,
  page: slug.optional(),
  phone: slug.optional(),
  on: z.enum(['page', 'phone']).optional(),
  do: actionKind,
  target: target.optional(),
  say: localised,
  why: localised,
  hint: localised,
  region: slug.optional(),
  mistakes: z.array(mistake).default([]),
});
export type AuthoredRepairStep = z.infer<typeof repairStep>;

/** What can go wrong at this step, most often through no fault of the visitor, and how it is put right. */
export const fault = z.strictObject({
  id: slug,
  title: localised,
  /** What the citizen sees; the simulated screen says it too. */
  sees: localised,
  why: localised,
  /** The way back, in words. */
  repair: localised,
  /** Whom to ask when it does not help. */
  ask: localised,
  /** Screens shown while it stands; those of the step where absent. */
  page: slug.optional(),
  phone: slug.optional(),
  /** What stands in a box while it lasts, by block: the wrong words that are to be mended, or nothing where they were lost. */
  shows: z.record(slug, z.string().max(200)).default({}),
  /** The way back, done. Without steps the step's own action is done again. */
  steps: z.array(repairStep).max(6).default([]),
});
export type AuthoredFault = z.infer<typeof fault>;

/** One action on one screen. `page` and `phone` name the screens in view; `on` says which holds the target. */
export const step = z.strictObject({
  id: slug.describe('Unique in the whole script.'),
  page: slug.optional().describe('Name of the page in view, as under screens:.'),
  phone: slug.optional().describe('Name of the phone screen in view.'),
  on: z
    .enum(['page', 'phone'])
    .optional()
    .describe('Which of the two holds the target; the page where both are named and nothing is said.'),
  do: actionKind.describe('tap, type, choose, tick, attach, scan, or wait (only look).'),
  target: target.optional().describe('block or block/item of the screen; none for wait.'),
  /** Coach sentence, ≤ 14 tiếng altogether; the target's exact label, between double asterisks, counts as one. */
  say: localised.describe('What the coach says, at most 14 tiếng; the exact label of the target between ** **.'),
  /** ≤ 25 tiếng altogether, ≤ 20 a sentence. */
  why: localised.describe('One or two short sentences, at most 25 tiếng.'),
  /** First hint: words that help to find the place. */
  hint: localised.describe('Words that help to find the place, at most 14 tiếng a sentence.'),
  /** Block or group lit by the second hint; the target's own group when absent. */
  region: slug.optional(),
  critical: z.boolean().default(false).describe('Must be done alone to pass the test.'),
  /** Done only when the questions of the script were answered so. */
  only: condition.optional(),
  /** Never before the step above it. Boxes of one page are otherwise filled in any order. */
  after: z.boolean().default(false),
  also: z.array(alternative).default([]).describe('Other right ways to do the step.'),
  mistakes: z.array(mistake).default([]).describe('What people press instead, with what to say and the repair.'),
  faults: z.array(fault).default([]).describe('What can go wrong here, and how it is put right.'),
});
export type AuthoredStep = z.infer<typeof step>;

/** A chặng: at most 12 steps, then a resting place. `anyOrder` steps may be done in any order. */
export const segment = z.strictObject({
  id: slug,
  title: localised,
  /** Walked only when the questions of the script were answered so. */
  only: condition.optional(),
  steps: z.array(z.union([step, z.strictObject({ anyOrder: z.array(step).min(2).max(8) })])).min(1),
});

/** Takes over segments of another script as they stand (authored once, used everywhere). */
export const borrowed = z.strictObject({ use: slug, segments: z.array(slug).optional() });

/** What a run asks before it begins, because the way differs: for oneself or for another, a new household or one that is there. */
export const scriptQuestion = z.strictObject({
  id: slug,
  ask: localised,
  options: z
    .array(z.strictObject({ id: slug, label: localised }))
    .min(2)
    .max(3),
});

export const script = z.strictObject({
  id: slug,
  title: localised,
  goal: localised,
  /** `verified`: labels read from real screens. `generic`: neutral labels, says so, offers no test. */
  knowledge: z.enum(['verified', 'generic']),
  source: slug,
  persona: slug,
  icon: iconName,
  /** Screens by the name the steps use: a shared screen with its parameters filled in. */
  screens: z.record(slug, z.strictObject({ use: slug, with: z.record(slug, localised).default({}) })),
  questions: z.array(scriptQuestion).max(3).default([]),
  segments: z
    .array(z.union([segment, borrowed]))
    .min(1)
    .max(12),
  end: z.strictObject({ text: localised, celebrate: z.boolean().default(true), remember: z.array(localised).max(4).default([]) }),
});
export type AuthoredScript = z.infer<typeof script>;
