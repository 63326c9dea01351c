import { z } from 'zod';
import { defineCall } from './define.ts';

/** Which carrier a file goes to, as `carrier.list` named it. */
export const carrierId = z.string().min(1).max(64);
/** Problems of every call that writes a file out. */
export const CARRY_PROBLEMS = ['carrier-gone', 'carrier-full', 'carrier-failed'] as const;

export const carrierCalls = {
  /** Sticks plugged in right now, and folders the kiosk was started with. */
  'carrier.list': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      carriers: z.array(
        z.strictObject({
          id: carrierId,
          kind: z.enum(['stick', 'folder']),
          name: z.string(),
          /** Null where the system does not say. */
          freeBytes: z.number().int().min(0).nullable(),
        }),
      ),
    }),
    problems: [],
    role: 'staff',
    surfaces: ['kiosk', 'presenter'],
  }),
} as const;
