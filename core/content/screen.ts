import { z } from 'zod';
import { block } from './block.ts';
import { iconName, localised, slug } from './text.ts';

/** A simulated page or phone screen, authored once and used by any script with its own parameters. */
export const screen = z.strictObject({
  id: slug,
  /** `paper`: a form to fill in by hand. It lies where a page would stand. */
  frame: z.enum(['browser', 'phone', 'paper']),
  /** Neutral name in the header of the simulated site or app: never a real logo or layout. */
  app: localised,
  icon: iconName,
  /** Fake address without a real domain; browser frames only. */
  address: localised.optional(),
  /** Name of the signed-in sample person at the top right, where somebody is signed in. */
  user: localised.optional(),
  layout: z.enum(['page', 'dialog']).default('page'),
  /** Texts the using script fills in. A parameter without default is required. */
  params: z.record(slug, z.strictObject({ default: localised.optional() })).default({}),
  blocks: z.array(block).min(1).max(14),
  /** Where the labels were read. */
  source: slug,
});
export type Screen = z.infer<typeof screen>;
