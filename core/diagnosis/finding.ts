import { z } from 'zod';
import { CHECKS, type Saying, SAYING_NAMES } from './sayings.ts';

/** Names and numbers a sentence is filled with. Never words of a person. */
const fact = z.union([z.string().max(120), z.number()]);

/** What one check found. */
export const finding = z.strictObject({
  check: z.enum(CHECKS),
  says: z.enum(SAYING_NAMES),
  facts: z.record(z.string().regex(/^[a-z]{1,20}$/i), fact),
  /** Files or places in the program, where there are any; as many as a screen shows. */
  named: z.array(z.string().max(160)).max(40),
});
export type Finding = z.infer<typeof finding>;

/** What a check answers; who it is, is added by whoever runs it. */
export interface Said {
  readonly says: Saying;
  readonly facts?: Finding['facts'];
  readonly named?: readonly string[];
}
