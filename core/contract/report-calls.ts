import { z } from 'zod';
import { day } from '../content/text.ts';
import { handCountsShape } from '../report/hand-counts-shape.ts';
import { totalsShape } from '../report/totals-shape.ts';
import { defineCall } from './define.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const range = { from: day, to: day, totals: totalsShape } as const;

/** Figures over the visit log, for staff alone: nothing here is suppressed, so nothing of it may leave the corner as it is. */
export const reportCalls = {
  /**
   * What the visits of a range of days add up to (Asia/Ho_Chi_Minh, both ends among them, five years at most), and those of the range
   * of equal length before it. Steps come under the mark of the present content and, all others together, under `former`.
   */
  'report.totals': defineCall({
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({
      now: z.strictObject(range),
      before: z.strictObject(range),
      /** Days of either range that could not be read; not counted. */
      unreadable: z.array(day),
      /** Months of which only the sum is kept and of which a range has only a part; not counted. */
      onlyWhole: z.array(month),
      /** Visits of the range by month, also where no days of it are kept; months without any are absent. */
      months: z.record(month, z.number().int().min(0)),
    }),
    problems: ['bad-range', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** What staff counted by hand in a range of days: tallies and sessions with a group, by place. Nothing here names a visit. */
  'report.counts': defineCall({
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({ from: day, to: day, counts: handCountsShape }),
    problems: ['bad-range', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
} as const;
