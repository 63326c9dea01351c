import { z } from 'zod';
import { groupRecord, groupSaid } from '../group/group.ts';
import { CORRECTION_REASONS } from '../help/lists.ts';
import { TALLY_KINDS } from '../tally/kinds.ts';
import { placeId } from '../tally/places.ts';
import { dayTally } from '../tally/tally.ts';
import { defineCall } from './define.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);

/** What is counted by hand: tallies, and sessions with a group. Nothing here names a visit. */
export const countCalls = {
  'tally.today': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ day: z.iso.date(), tally: dayTally }),
    problems: ['storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'tally.count': defineCall({
    input: z.strictObject({ place: placeId, kind: z.enum(TALLY_KINDS), by: z.literal([1, -1]) }),
    output: z.strictObject({ count: z.number().int().min(0) }),
    problems: ['unknown-place', 'nothing-to-take', 'too-many', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** The same id again adds nothing; with another value it corrects what was added. */
  'group.save': defineCall({
    input: z.strictObject({ id: z.uuid(), said: groupSaid }),
    output: z.strictObject({}),
    problems: ['unknown-place', 'unknown-content', 'too-many', 'counts-disagree', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  'group.correct': defineCall({
    input: z.strictObject({ id: z.uuid(), month, said: groupSaid, why: z.enum(CORRECTION_REASONS) }),
    output: z.strictObject({}),
    problems: ['no-such-entry', 'unknown-place', 'unknown-content', 'too-many', 'counts-disagree', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Sessions of this month and the one before, the newest first. */
  'group.recent': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ groups: z.array(groupRecord) }),
    problems: ['storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
} as const;
