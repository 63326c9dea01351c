import { z } from 'zod';
import { slug } from '../content/text.ts';
import { CARRY_PROBLEMS, carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';

export const takehomeCalls = {
  /**
   * Writes the practice of a subject to a carrier as one page of HTML, which any browser opens without a network. It takes the place of
   * one saved there before. `no-practice`: the subject has none. `no-page`: the program lacks the page it is made of.
   */
  'takehome.save': defineCall({
    input: z.strictObject({ procedure: slug, carrier: carrierId }),
    output: z.strictObject({
      /** Its name on the carrier, where that is, and its size in bytes. */
      file: z.string(),
      path: z.string(),
      bytes: z.number().int().min(1),
    }),
    problems: ['content-missing', 'no-practice', 'no-page', ...CARRY_PROBLEMS],
    role: 'staff',
    surfaces: ['kiosk', 'presenter'],
  }),
} as const;
