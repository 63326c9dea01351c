import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { slug } from '../content/text.ts';
import { keptProgress } from '../resume/kept-progress.ts';
import { resumeCode } from '../resume/code.ts';
import { defineCall } from './define.ts';
import { jobState, paperSize } from './shapes.ts';

/** A visitor's place in a lesson, kept under pictures. No identity goes either way. */
export const resumeCalls = {
  /** Keeps a place; with the code it was taken up by, that code stays. `until` is when it is given up. */
  'resume.keep': defineCall({
    input: z.strictObject({ progress: keptProgress, procedure: slug.nullable(), again: resumeCode.nullable() }),
    output: z.strictObject({ code: resumeCode, until: z.iso.datetime() }),
    problems: ['unknown-content', 'storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** Looks a place up. `left` are the tries before codes are not listened to for `lockedFor` milliseconds. */
  'resume.take': defineCall({
    input: z.strictObject({ code: resumeCode }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('found'),
        progress: keptProgress,
        procedure: slug.nullable(),
        until: z.iso.datetime(),
      }),
      z.strictObject({ outcome: z.literal('unknown'), left: z.number().int().min(0) }),
      z.strictObject({ outcome: z.literal('expired') }),
      z.strictObject({ outcome: z.literal('locked'), lockedFor: z.number().int().min(1) }),
    ]),
    problems: ['storage-failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** Prints the code of a place that is kept. A code that is none is counted as a wrong guess, here too. */
  'resume.print': defineCall({
    input: z.strictObject({ job: z.uuid(), visit: z.uuid(), code: resumeCode, language: z.enum(LANGUAGES) }),
    output: z.strictObject({ state: jobState, paper: paperSize }),
    problems: ['storage-failed', 'unknown-code', 'content-missing', 'no-printer', 'printer-failed', 'too-soon', 'too-many'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
} as const;
