import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { PRINTER_USES } from '../settings/printers.ts';
import { defineCall } from './define.ts';
import { PAPER_PROBLEMS } from './paper-calls.ts';
import { jobState, printerState } from './shapes.ts';

/** What is known of one printer, and since when (null: it was never asked). */
const known = z.strictObject({ state: printerState, askedAt: z.iso.datetime().nullable() });

/** The printers of the kiosk, as staff see, choose and try them. */
export const printerCalls = {
  /** Printers that can be chosen: queues of the system, and device files that are there. Nothing on the network is looked for. */
  'printer.discover': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      queues: z.array(z.strictObject({ name: z.string(), label: z.string() })),
      devices: z.array(z.string()),
    }),
    problems: [],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** How both printers are; `ask` asks them anew first. Where one does both, both are the same. */
  'printer.about': defineCall({
    input: z.strictObject({ ask: z.boolean() }),
    output: z.strictObject({ slips: known, office: known }),
    problems: [],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Sends the test page. What came of it is said by whoever looks at the paper, and saved with the settings. */
  'printer.test': defineCall({
    input: z.strictObject({
      which: z.enum(PRINTER_USES),
      /** Made by the page; repeating the same id never prints twice. */
      job: z.uuid(),
      language: z.enum(LANGUAGES),
    }),
    output: z.strictObject({ state: jobState }),
    problems: PAPER_PROBLEMS,
    role: 'content',
    surfaces: ['kiosk'],
  }),
} as const;
