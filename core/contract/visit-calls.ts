import { z } from 'zod';
import { activity, HOW_ENDED, preferencesSeen } from '../visit/record.ts';
import { defineCall } from './define.ts';

/** The visit log. An acknowledged call is on disk. */
export const visitCalls = {
  'visit.start': defineCall({
    input: z.strictObject({ visit: z.uuid(), settings: preferencesSeen }),
    output: z.strictObject({}),
    problems: ['storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** Adds or replaces (same id) one activity. Repeating the call is harmless. */
  'visit.record': defineCall({
    input: z.strictObject({ visit: z.uuid(), seconds: z.number().int().min(0), settings: preferencesSeen, activity }),
    output: z.strictObject({}),
    problems: ['no-such-visit', 'unknown-content', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  'visit.end': defineCall({
    input: z.strictObject({
      visit: z.uuid(),
      seconds: z.number().int().min(0),
      settings: preferencesSeen,
      how: z.enum(HOW_ENDED),
    }),
    output: z.strictObject({}),
    problems: ['no-such-visit', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
} as const;
