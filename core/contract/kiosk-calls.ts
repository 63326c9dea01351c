import { z } from 'zod';
import { door } from '../opening/shapes.ts';
import { defineCall } from './define.ts';
import { display, helpState, officeValues, printerState, visitDefaults } from './shapes.ts';

/** The kiosk itself: greeting, heartbeat, calling staff, reporting a broken page. */
export const kioskCalls = {
  /** First call of a page. Opening a page closes any visit another page left open (*interrupted*). */
  'kiosk.hello': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      host: z.enum(['web', 'electron']),
      /** Newest page wins; an older page is told by the event `page.superseded` with another number. */
      page: z.number().int(),
      version: z.string(),
      content: z.strictObject({ version: z.string(), date: z.string() }).nullable(),
      ...visitDefaults.shape,
      display,
      office: officeValues,
      door,
      printer: printerState,
      /** Of papers of the office; null where the printer of slips prints them too. */
      officePrinter: printerState.nullable(),
      /** Nothing real comes out of the printer of slips; absent where it does. */
      virtualPrinter: z.boolean().optional(),
      help: helpState,
      /** No PIN has been set yet: staff set one before anything else in the staff corner. */
      firstRun: z.boolean(),
      /** Nobody has set this kiosk up, nor put it off: its first screen offers to. */
      fresh: z.boolean(),
      /** How many notices wait for staff. */
      notices: z.number().int().min(0),
      /** The machine was started for demonstrations: its office is a sample, single visits are not kept. Absent where it was not. */
      demo: z.literal(true).optional(),
    }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /**
   * Proof that the page still paints; the host's watchdog listens. `frames` counts animation frames since the last one. Each window of a
   * presentation is watched by itself, whatever its number.
   */
  'kiosk.heartbeat': defineCall({
    input: z.strictObject({ page: z.number().int(), frames: z.number().int().min(0) }),
    output: z.strictObject({}),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
  /** A defect the page met. No free text: nothing a visitor typed can travel here. */
  'kiosk.report': defineCall({
    input: z.strictObject({
      kind: z.enum(['render', 'script', 'promise', 'chunk']),
      /** Name of the error class, which ends as such names do; anything else is `Unknown`. A name of a person is none. */
      name: z.string().regex(/^(?:[A-Z][A-Za-z]{0,50})?(?:Error|Exception|Unknown)$/),
      /** The first own source position: a file of the page, line and column. No run of nine digits. */
      position: z.string().regex(/^(?:(?:assets|app|screens|stage|ui)\/(?!.*\d{9})[\w./-]{1,150}:\d{1,7}:\d{1,7})?$/),
    }),
    output: z.strictObject({}),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter', 'room'],
  }),
  'help.call': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ help: helpState }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** Staff touch the banner (`coming`), or the visitor takes the call back (`none`). */
  'help.answer': defineCall({
    input: z.strictObject({ help: z.enum(['coming', 'none']) }),
    output: z.strictObject({ help: helpState }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
} as const;
