import { z } from 'zod';
import { staffCode } from '../staff/staff-code.ts';
import { correctionsOf } from './correction.ts';
import { helpSaid } from './said.ts';

/** What every record has that staff add by hand and may correct later. */
export const entryBase = {
  /** Made by the page, so that a repeated call adds nothing. */
  id: z.uuid(),
  kiosk: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** UTC; when it was added. */
  at: z.iso.datetime(),
  staff: staffCode,
  /** `suspect` where the clock stood before an earlier record. */
  clock: z.enum(['steady', 'suspect']),
};

/** Help given away from the kiosk, added by taps. There is no visit to it. */
export const awayRecord = z.strictObject({ ...entryBase, said: helpSaid, corrections: correctionsOf(helpSaid) });
export type AwayRecord = z.infer<typeof awayRecord>;
