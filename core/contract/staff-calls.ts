import { z } from 'zod';
import { checked } from '../content/freshness.ts';
import { localised, slug, sourceDate } from '../content/text.ts';
import { auditEntry, hashText } from '../audit/entry.ts';
import { staffCode, staffRole } from '../staff/staff-code.ts';
import { visitRecord } from '../visit/record.ts';
import { defineCall } from './define.ts';
import { settings, staffNotice } from './shapes.ts';

const pin = z.string().regex(/^\d{6}$/);

const unlocking = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('unlocked') }),
  z.strictObject({ outcome: z.literal('wrong'), left: z.number().int().min(0) }),
  z.strictObject({ outcome: z.literal('locked'), lockedFor: z.number().int().min(1) }),
]);

/** The staff corner. Unlocking lasts until locked, idle, or restarted. */
export const staffCalls = {
  'staff.status': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      firstRun: z.boolean(),
      /** Whoever may open the corner, and for how many milliseconds their PIN is not listened to. */
      people: z.array(z.strictObject({ code: staffCode, lockedFor: z.number().int().min(0) })),
      /** Who opened it, and what they may do; null while it is locked. */
      inside: z.strictObject({ code: staffCode, role: staffRole }).nullable(),
      /** Whether there is a recovery sheet to open it with. */
      recovery: z.boolean(),
    }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** Sets the first PIN. Refused for ever once one stands. */
  'staff.setup': defineCall({
    input: z.strictObject({ pin }),
    output: z.strictObject({}),
    problems: ['already-set', 'pin-too-easy', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  'staff.unlock': defineCall({
    input: z.strictObject({ code: staffCode, pin }),
    output: unlocking,
    problems: ['not-set', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** A new PIN for an admin by the code of the recovery sheet, which is used up by it. */
  'staff.recover': defineCall({
    input: z.strictObject({ code: z.string().min(1).max(40), pin }),
    output: unlocking,
    problems: ['not-set', 'pin-too-easy', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  'staff.lock': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  'staff.changePin': defineCall({
    input: z.strictObject({ pin }),
    output: z.strictObject({}),
    problems: ['no-such-staff', 'pin-too-easy', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Who may open the corner and what each may do. */
  'staff.people': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ people: z.array(z.strictObject({ code: staffCode, role: staffRole })) }),
    problems: [],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  'staff.add': defineCall({
    input: z.strictObject({ code: staffCode, role: staffRole, pin }),
    output: z.strictObject({}),
    problems: ['code-taken', 'too-many', 'pin-too-easy', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  'staff.setRole': defineCall({
    input: z.strictObject({ code: staffCode, role: staffRole }),
    output: z.strictObject({}),
    problems: ['no-such-staff', 'last-admin', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  'staff.resetPin': defineCall({
    input: z.strictObject({ code: staffCode, pin }),
    output: z.strictObject({}),
    problems: ['no-such-staff', 'pin-too-easy', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  'staff.remove': defineCall({
    input: z.strictObject({ code: staffCode }),
    output: z.strictObject({}),
    problems: ['no-such-staff', 'last-admin', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Makes a new recovery code and says it, this once; the former one opens nothing any more. */
  'staff.makeRecovery': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ code: z.string() }),
    problems: ['storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** What staff did, the newest first, and the head of its chain. */
  'staff.audit': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      entries: z.array(auditEntry),
      head: z.strictObject({ sequence: z.number().int(), hash: hashText }),
    }),
    problems: [],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  'staff.today': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Day in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
      day: z.string(),
      visits: z.array(visitRecord),
      /** Visits without an activity (chạm thử), counted apart. */
      touchesOnly: z.number().int().min(0),
    }),
    problems: ['storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** How old each procedure and lesson is: when its sources were read, when the commune last checked it. */
  'staff.freshness': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      procedures: z.array(
        z.strictObject({
          procedure: slug,
          name: localised,
          sourceDate: sourceDate.nullable(),
          checked: checked.nullable(),
          freshness: z.enum(['fresh', 'ageing', 'stale']),
        }),
      ),
    }),
    problems: ['content-missing'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'staff.notices': defineCall({
    input: z.strictObject({}),
    /** `safe`: this is a safe start, which `kiosk.leaveSafe` ends. */
    output: z.strictObject({ notices: z.array(staffNotice), safe: z.boolean() }),
    problems: [],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'staff.clearNotices': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    problems: [],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  'settings.read': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ settings }),
    problems: [],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'settings.save': defineCall({
    input: z.strictObject({ settings }),
    output: z.strictObject({ settings }),
    // `private`: a number of a person or an e-mail where none belongs. `admin-only`: a printer the service reaches by itself is an admin's
    // choice. `untried-device`: a port of Windows, through which nothing has been printed yet.
    problems: ['storage-failed', 'unknown-field', 'private', 'admin-only', 'untried-device'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Ends a safe start: the program starts anew with everything it has. What it has counted of failures is forgotten. */
  'kiosk.leaveSafe': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    problems: ['storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Ends the kiosk program; the host decides how. */
  'kiosk.leave': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    problems: [],
    role: 'content',
    surfaces: ['kiosk'],
  }),
} as const;
