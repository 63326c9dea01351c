import { z } from 'zod';
import { slug } from '../content/text.ts';
import { awayRecord } from '../help/away.ts';
import { assist } from '../help/assist.ts';
import { CORRECTION_REASONS } from '../help/lists.ts';
import { helpSaid } from '../help/said.ts';
import { stepId } from '../overlay/value.ts';
import { RUNGS } from '../simulation/types.ts';
import { HOW_ENDED } from '../visit/record.ts';
import { defineCall } from './define.ts';

/** What joining gives: closes this one session and nothing else, without an open corner. */
const session = z.string().regex(/^[\w-]{43}$/);
const why = z.enum(CORRECTION_REASONS);

/** What the log knows of a visit, so that staff need not say it. */
const draft = z.strictObject({
  procedure: slug.nullable(),
  rung: z.enum(RUNGS).nullable(),
  practise: z.array(slug),
  minutes: z.number().int().min(1),
  slips: z.number().int().min(0),
});

/** Assisted sessions: a visit in which staff help, and help given away from the kiosk. */
export const sessionCalls = {
  'session.join': defineCall({
    input: z.strictObject({ visit: z.uuid() }),
    output: z.strictObject({ session }),
    problems: ['no-such-visit', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'session.draft': defineCall({
    input: z.strictObject({ session }),
    output: z.strictObject({ draft }),
    problems: ['no-such-session'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** Repeating the call is harmless. */
  'session.close': defineCall({
    input: z.strictObject({ session, said: helpSaid }),
    output: z.strictObject({}),
    problems: ['no-such-session', 'unknown-content', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** "Khác màn hình thật" by staff who stand beside a practice: as `overlay.different`, without an open corner. */
  'session.different': defineCall({
    input: z.strictObject({ session, script: slug, step: stepId }),
    output: z.strictObject({}),
    problems: ['no-such-session', 'content-missing', 'no-such-step', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** From the corner: says what came of a session nobody closed, or takes back what was said. */
  'session.correct': defineCall({
    input: z.strictObject({ visit: z.uuid(), said: helpSaid, why }),
    output: z.strictObject({}),
    problems: ['no-such-visit', 'not-assisted', 'unknown-content', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'session.today': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Day in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
      day: z.iso.date(),
      /** Of this day, and those of the day before of which nobody said what came of them. */
      sessions: z.array(
        z.strictObject({
          visit: z.uuid(),
          startedAt: z.iso.datetime(),
          ended: z.enum(HOW_ENDED).nullable(),
          draft,
          assist,
        }),
      ),
      away: z.array(awayRecord),
    }),
    problems: ['storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Help on a citizen's own telephone. The same id again adds nothing; with another value it corrects what was added. */
  'away.add': defineCall({
    input: z.strictObject({ id: z.uuid(), said: helpSaid }),
    output: z.strictObject({}),
    problems: ['unknown-content', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'away.correct': defineCall({
    input: z.strictObject({ id: z.uuid(), month: z.string().regex(/^\d{4}-\d{2}$/), said: helpSaid, why }),
    output: z.strictObject({}),
    problems: ['no-such-entry', 'unknown-content', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
} as const;
