import { z } from 'zod';
import { day } from '../content/text.ts';
import { printCounts } from '../printing/counts-shape.ts';
import { handCountsShape } from '../report/hand-counts-shape.ts';
import { officeReportShape } from '../report/office/report-shape.ts';
import { totalsShape } from '../report/totals-shape.ts';
import { CARRY_PROBLEMS, carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';
import { PAPER_PROBLEMS } from './paper-calls.ts';
import { jobState, reportColumns } from './shapes.ts';

/** Files a report is written as. */
export const REPORT_FORMATS = ['xlsx', 'csv', 'pdf'] as const;

const asked = { from: day, to: day, columns: reportColumns } as const;
/** What was written: its name on the carrier, and where that is. */
const written = { file: z.string(), path: z.string() } as const;

const month = z.string().regex(/^\d{4}-\d{2}$/);
const range = { from: day, to: day, totals: totalsShape } as const;

/** Figures over the visit log. Those of `report.totals` are for staff alone: nothing is suppressed, so nothing of it may leave the corner as it is. */
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
  /** What went to the printer on each day of a range on which anything was asked for: by kind and paper. */
  'report.prints': defineCall({
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({ from: day, to: day, days: z.record(day, printCounts) }),
    problems: ['bad-range', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /**
   * The report as it would leave the corner, small cells hidden, of whole months (core/report/told/leaving.ts): `not-months`, that are over:
   * `not-over`. What is not over can be looked at.
   */
  'report.preview': defineCall({
    input: z.strictObject(asked),
    output: z.strictObject({
      report: officeReportShape,
      /** Nothing at all was counted in the range. */
      empty: z.boolean(),
      unreadable: z.array(day),
      onlyWhole: z.array(z.string().regex(/^\d{4}-\d{2}$/)),
    }),
    problems: ['bad-range', 'not-months', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Writes the report to a carrier, under a name of its own each time. */
  'report.save': defineCall({
    input: z.strictObject({ ...asked, format: z.enum(REPORT_FORMATS), carrier: carrierId }),
    output: z.strictObject(written),
    // `not-drawn`: no PDF could be made.
    problems: ['bad-range', 'not-months', 'not-over', 'storage-failed', 'not-drawn', ...CARRY_PROBLEMS],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Prints the report on A4 across. */
  'report.print': defineCall({
    input: z.strictObject({ ...asked, job: z.uuid() }),
    output: z.strictObject({ state: jobState }),
    problems: ['bad-range', 'not-months', 'not-over', 'storage-failed', ...PAPER_PROBLEMS],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Writes what was practised in a range (a year at most) as xAPI statements: single visits, so for admins only. */
  'report.xapi': defineCall({
    input: z.strictObject({ from: day, to: day, carrier: carrierId }),
    output: z.strictObject({ ...written, statements: z.number().int().min(0), unreadable: z.array(day) }),
    problems: ['bad-range', 'storage-failed', ...CARRY_PROBLEMS],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
} as const;
