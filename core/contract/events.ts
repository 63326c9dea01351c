import { z } from 'zod';
import { door } from '../opening/shapes.ts';
import { JOB_PAPERS } from '../printing/job.ts';
import { presentationNow } from './presentation-calls.ts';
import { display, helpState, jobState, officeValues, printerState, visitDefaults } from './shapes.ts';

/** What the service pushes on `/api/events`. One table; the stream sends nothing else but comments as heartbeat. */
export const events = {
  /**
   * How the printer of slips is, and the one of papers of the office; `office` null: the one of slips prints them too. `virtual`: nothing real
   * comes out of the printer of slips; absent where it does.
   */
  'printer.changed': z.strictObject({ printer: printerState, office: printerState.nullable(), virtual: z.boolean().optional() }),
  /** With the paper it goes on, for a page that never gets the answer of its call. */
  'job.changed': z.strictObject({ job: z.uuid(), state: jobState, paper: z.enum(JOB_PAPERS) }),
  'help.changed': z.strictObject({ help: helpState }),
  'content.changed': z.strictObject({ version: z.string() }),
  'office.changed': z.strictObject({ office: officeValues }),
  /** The office's word at its door: hours, holidays, the line on the waiting screen. */
  'door.changed': z.strictObject({ door }),
  /** Staff measured the glass, or chose another steadiness of hands. */
  'display.changed': z.strictObject({ display }),
  /** Staff changed what visits begin with. A visit in hand keeps what its visitor chose. */
  'defaults.changed': visitDefaults,
  'staff.locked': z.strictObject({}),
  'notices.changed': z.strictObject({ notices: z.number().int().min(0) }),
  /** A meeting moved on, was opened, or was ended (null). */
  'presentation.changed': presentationNow,
  /** Another kiosk page said hello: pages with a smaller number stop. */
  'page.superseded': z.strictObject({ page: z.number().int() }),
} as const;

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type PushedEvent = { [Name in EventName]: { readonly name: Name; readonly data: EventData<Name> } }[EventName];
