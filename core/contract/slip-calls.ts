import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { slug } from '../content/text.ts';
import { JOB_ANSWERS } from '../printing/job.ts';
import { PRINTER_USES } from '../settings/printers.ts';
import type { PrintedDocument } from '../slip/printed.ts';
import { defineCall } from './define.ts';
import { jobState, paperSize, printerState } from './shapes.ts';

/** Slips. Made from content and chosen answers only; nothing typed can reach paper. */
export const slipCalls = {
  'slip.print': defineCall({
    input: z.strictObject({
      /** Made by the page; repeating the same id never prints twice, unless somebody wished for another (`slip.answer`). */
      job: z.uuid(),
      visit: z.uuid(),
      procedure: slug,
      /** Answer id by question id. */
      answers: z.record(slug, slug),
      language: z.enum(LANGUAGES),
    }),
    output: z.strictObject({ state: jobState, paper: paperSize }),
    problems: ['content-missing', 'no-printer', 'printer-failed', 'too-soon', 'too-many'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** The document behind a single-use token, asked for by the page of the print surface. */
  'slip.document': defineCall({
    input: z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
    output: z.custom<PrintedDocument>((value) => typeof value === 'object' && value !== null),
    problems: ['used-token'],
    role: 'visitor',
    surfaces: ['print'],
  }),
  /**
   * What whoever stands there says of a paper that was sent, slip or paper of the office. After `again` the call that printed it prints once
   * more under the same id. `still-printing`: it may still come out by itself. `unknown-job`: it never got so far as to a printer.
   */
  'slip.answer': defineCall({
    input: z.strictObject({ job: z.uuid(), answer: z.enum(JOB_ANSWERS) }),
    output: z.strictObject({ state: jobState }),
    problems: ['unknown-job', 'still-printing', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /**
   * How a printer is, as was heard last; it is asked meanwhile, and what it says is pushed. `which`: the one of slips where left out. `wait`:
   * seconds until a slip may be printed again.
   */
  'printer.state': defineCall({
    input: z.strictObject({ which: z.enum(PRINTER_USES).optional() }),
    output: z.strictObject({ printer: printerState, wait: z.number().int().min(0).max(3600) }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
} as const;
