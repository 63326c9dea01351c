import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { finding } from '../diagnosis/finding.ts';
import { pageFacts } from '../diagnosis/page-facts.ts';
import { CARRY_PROBLEMS, carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';
import { jobState } from './shapes.ts';

/** How the machine is. Nothing of a visitor, and no words of the office, in any answer. */
export const diagnoseCalls = {
  /** Looks at everything anew; seconds on a machine with years of files. */
  'diagnose.run': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ at: z.iso.datetime(), findings: z.array(finding) }),
    problems: [],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** The same on a sheet of A4. Repeating the same job never prints twice. */
  'diagnose.print': defineCall({
    input: z.strictObject({ job: z.uuid(), language: z.enum(LANGUAGES), page: pageFacts }),
    output: z.strictObject({ state: jobState }),
    problems: ['no-printer', 'no-a4', 'printer-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** The same for whoever helps from afar, with the troubles of the log, as a file on a carrier. */
  'diagnose.bundle': defineCall({
    input: z.strictObject({ carrier: carrierId, page: pageFacts }),
    output: z.strictObject({ file: z.string() }),
    problems: CARRY_PROBLEMS,
    role: 'content',
    surfaces: ['kiosk'],
  }),
} as const;
