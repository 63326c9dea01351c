import { z } from 'zod';
import { day } from '../content/text.ts';
import { PURGED_KINDS } from '../keep/checkpoint.ts';
import { RETENTION_BOUNDS } from '../settings/bounds.ts';
import { CARRY_PROBLEMS, carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';

const months = z.number().int().min(RETENTION_BOUNDS.least).max(RETENTION_BOUNDS.most);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const archiveFile = z.string().regex(/^goc-so-backup-[a-z0-9-]{1,75}\.zip$/);

/** How long data stays, and its copies. */
export const keepCalls = {
  /** For how many months single records stay: told to everyone who asks what is stored. */
  'keep.months': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ months }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  'keep.read': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      months,
      /** Where the daily backup goes; null for none. */
      carrier: carrierId.nullable(),
      /** By the clock of the kiosk, Asia/Ho_Chi_Minh. */
      today: day,
      confirmed: day.nullable(),
      /** Why nothing, or not everything that is old, was let go. */
      waiting: z.enum(['clock-unsure', 'visit-open', 'storage-failed', 'unreadable-days', 'too-young']).nullable(),
      /** Months that are overdue and stay because something of them cannot be read. */
      stuck: z.array(z.strictObject({ month, days: z.array(day), away: z.boolean() })),
      lastPurge: z
        .strictObject({
          at: z.iso.datetime(),
          kind: z.enum(PURGED_KINDS),
          month,
          files: z.number().int(),
          records: z.number().int(),
        })
        .nullable(),
      lastBackup: z
        .strictObject({
          at: z.iso.datetime(),
          outcome: z.enum(['done', ...CARRY_PROBLEMS, 'storage-failed', 'not-verified']),
          file: z.string().nullable(),
          bytes: z.number().int(),
          files: z.number().int(),
        })
        .nullable(),
      lastGoodBackup: z.iso.datetime().nullable(),
      /** Folders with what stood there before a restore. */
      putAside: z.array(z.string()),
    }),
    problems: [],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Where the daily backup goes; null for nowhere. */
  'keep.choose': defineCall({
    input: z.strictObject({ carrier: carrierId.nullable() }),
    output: z.strictObject({}),
    problems: ['carrier-gone', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** For how many months single records stay; what is older is let go before the answer comes. */
  'keep.keepFor': defineCall({
    input: z.strictObject({ months }),
    output: z.strictObject({}),
    problems: ['storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Staff say that today is this day: from it on the clock is believed again. */
  'keep.confirm': defineCall({
    input: z.strictObject({ day }),
    output: z.strictObject({}),
    problems: ['other-day', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Lets such a month go all the same, with what nobody can read of it: the sum of the rest stays. `not-stuck`: it is none of them. */
  'keep.letGo': defineCall({
    input: z.strictObject({ month }),
    output: z.strictObject({}),
    problems: ['not-stuck', 'clock-unsure', 'visit-open', 'storage-failed', 'unreadable-days', 'too-young'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** The single visits are in it, which are the admin's to see. */
  'backup.make': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({ file: archiveFile, bytes: z.number().int(), files: z.number().int() }),
    problems: [...CARRY_PROBLEMS, 'storage-failed', 'not-verified'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  'backup.list': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({
      archives: z.array(
        z.strictObject({
          file: archiveFile,
          bytes: z.number().int(),
          /** When it was made, UTC. */
          at: z.iso.datetime(),
          /** Made by this kiosk. */
          own: z.boolean(),
        }),
      ),
    }),
    problems: ['carrier-gone', 'carrier-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Puts a backup in place of the data: checked whole first, swapped at the restart that follows the answer. */
  'backup.restore': defineCall({
    input: z.strictObject({ carrier: carrierId, file: archiveFile }),
    output: z.strictObject({}),
    problems: ['not-ours', 'newer', 'damaged', 'carrier-gone', 'carrier-failed', 'no-file', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
} as const;
