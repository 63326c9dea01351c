import { z } from 'zod';
import { door } from '../opening/shapes.ts';
import { defineCall } from './define.ts';

/** The door of the office. Its hours, holidays and notice are settings; opening it for a day is anybody's who works there. */
export const doorCalls = {
  /** Today the office is open whatever its hours and holidays say, or after all as they say. Holds until midnight in Việt Nam. */
  'door.open': defineCall({
    input: z.strictObject({ open: z.boolean() }),
    output: z.strictObject({ door }),
    problems: ['storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
} as const;
