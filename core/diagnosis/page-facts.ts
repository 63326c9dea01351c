import { z } from 'zod';

/** Engines a page can run in, by the family that decides what it can do. */
export const ENGINES = ['chromium', 'firefox', 'webkit', 'other'] as const;

/** What only the page knows of the machine it is drawn on. Numbers and fixed words: nothing here is typed. */
export const pageFacts = z.strictObject({
  engine: z.enum(ENGINES),
  /** Main number of the engine's version; 0 where it does not say. */
  engineVersion: z.number().int().min(0).max(9999),
  /** CSS pixels of the screen, and device pixels in one. */
  width: z.number().int().min(0).max(16_384),
  height: z.number().int().min(0).max(16_384),
  ratio: z.number().min(0).max(16),
  /** CSS pixels in a millimetre of the glass; null where it was never measured. */
  pxPerMm: z.number().min(0).max(100).nullable(),
  /** Fingers the glass says it tells apart; 0 for a mouse. */
  fingers: z.number().int().min(0).max(256),
  /** Whether the browser itself has a Vietnamese voice on this machine. */
  voice: z.boolean(),
  /** Fields of the touch test that were felt, of how many; null where nobody tried. */
  touch: z.strictObject({ felt: z.number().int().min(0).max(200), of: z.number().int().min(1).max(200) }).nullable(),
});
export type PageFacts = z.infer<typeof pageFacts>;
