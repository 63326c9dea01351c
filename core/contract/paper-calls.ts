import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { day, slug } from '../content/text.ts';
import { CARDS_OF_A_HALL } from '../cards/cards-of-a-hall.ts';
import { CARDS } from '../cards/codes.ts';
import { MOST_DECLARATIONS } from '../group/declaration-sheet.ts';
import { MOST_HANDOUTS } from '../handout/most-handouts.ts';
import { KIT_SHEETS } from '../presentation/kit/kit-sheets.ts';
import { defineCall } from './define.ts';
import { jobState } from './shapes.ts';

/** What every call that prints a paper of the office asks and answers; the words of the paper are in this language. */
export const paperInput = { job: z.uuid(), language: z.enum(LANGUAGES) } as const;
export const paperOutput = z.strictObject({ state: jobState });
/** `no-a4`: there is a roll in the printer. */
export const PAPER_PROBLEMS = ['no-printer', 'no-a4', 'printer-failed'] as const;

/** Papers of the office that belong to no other page of the corner. */
export const paperCalls = {
  /** The recovery sheet with the code the page was told; only the one that holds now is printed, and it is kept nowhere. */
  'paper.recovery': defineCall({
    input: z.strictObject({ ...paperInput, code: z.string().regex(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){4}$/) }),
    output: paperOutput,
    // `keeps-files`: the printer is a folder, where the code would stay.
    problems: [...PAPER_PROBLEMS, 'keeps-files', 'no-such-code'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** What the office should look at this month, on one page. */
  'paper.todo': defineCall({
    input: z.strictObject(paperInput),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS, 'content-missing'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Slips that Party members fill by hand. Nothing is counted. */
  'paper.declaration': defineCall({
    input: z.strictObject({ ...paperInput, copies: z.number().int().min(1).max(MOST_DECLARATIONS) }),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** One page of a lesson, for everybody at a meeting. */
  'paper.handout': defineCall({
    input: z.strictObject({ ...paperInput, procedure: slug, copies: z.number().int().min(1).max(MOST_HANDOUTS) }),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS, 'content-missing'],
    role: 'staff',
    surfaces: ['kiosk', 'presenter'],
  }),
  /** One sheet of the kit of a meeting. The result sheet is filled from a session that was kept, where one is named; else by hand. */
  'paper.meeting': defineCall({
    input: z.strictObject({
      ...paperInput,
      plan: slug,
      sheet: z.enum(KIT_SHEETS),
      group: z.strictObject({ id: z.uuid(), month: z.string().regex(/^\d{4}-\d{2}$/) }).nullable(),
    }),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS, 'content-missing', 'no-such-plan', 'no-such-entry', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk', 'presenter'],
  }),
  /** Answer cards for a room, a page each: `count` of them from number `first` on, or as many as there are. */
  'paper.cards': defineCall({
    input: z.strictObject({
      ...paperInput,
      first: z.number().int().min(1).max(CARDS),
      count: z.number().int().min(1).max(CARDS_OF_A_HALL),
    }),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** What this kiosk stores, in plain words. */
  'paper.stored': defineCall({
    input: z.strictObject({ ...paperInput }),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** The figures of whole months that are over (`report.totals`) as they may leave the corner: small ones hidden. */
  'paper.figures': defineCall({
    input: z.strictObject({ ...paperInput, from: day, to: day }),
    output: paperOutput,
    problems: [...PAPER_PROBLEMS, 'bad-range', 'not-months', 'not-over', 'storage-failed', 'content-missing'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
} as const;
