import { z } from 'zod';
import type { MeetingPlan } from '../content/plan.ts';
import { slug } from '../content/text.ts';
import { groupSaid } from '../group/group.ts';
import { MOST_HEADS } from '../group/counts.ts';
import type { ListedPlace } from '../tally/place-list.ts';
import { LANGUAGES } from '../basics/language.ts';
import type { Presentation } from '../presentation/presentation.ts';
import { defineCall } from './define.ts';

const target = z.string().min(1).max(120);
const frontEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['tap', 'refuse', 'choose', 'tick', 'attach']), target }),
  z.strictObject({ kind: z.literal('fill'), target, index: z.number().int().min(0).max(50) }),
  z.strictObject({ kind: z.enum(['waited', 'ask-hint', 'show-me', 'do-it-for-me', 'back']) }),
]);

/** See core/presentation. Nothing in it is typed by anybody: places on a screen, answers by id, counted hands. */
export const presenterEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['next', 'back', 'dark', 'freeze', 'zoom']) }),
  z.strictObject({ kind: z.literal('language'), language: z.enum(LANGUAGES) }),
  z.strictObject({ kind: z.literal('jump'), to: z.number().int().min(0).max(999) }),
  z.strictObject({ kind: z.literal('front'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('act'), event: frontEvent }),
  z.strictObject({ kind: z.literal('hands'), answer: slug, count: z.number().int().min(0).max(MOST_HEADS) }),
]);

/** What both windows draw from. */
export interface PresentationNow {
  readonly plan: MeetingPlan;
  readonly state: Presentation;
  /** Milliseconds since it was opened, by the service's clock. */
  readonly running: number;
  /** Whether the room has a display of its own; else the presenter's is on the wall. */
  readonly room: boolean;
  /** Branches and hamlets of the office, for what is written down at the end. Absent for the room's window. */
  readonly places?: readonly ListedPlace[];
  /** The machine was started for demonstrations: what is written down stays in a book of its own. Absent where it was not, and for the room's window. */
  readonly demo?: true;
}

export const presentationNow = z.custom<PresentationNow | null>(
  (value) => value === null || (typeof value === 'object' && 'plan' in value),
);

/** Meetings held with the kiosk. The presenter's window is opened by the host at the wish of staff, and that is its right to call. */
export const presentationCalls = {
  /** Plans of the content and of the office. */
  'presentation.plans': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ plans: z.custom<readonly MeetingPlan[]>((value) => Array.isArray(value)), open: z.boolean() }),
    problems: ['content-missing'],
    role: 'visitor',
    surfaces: ['kiosk', 'presenter'],
  }),
  /** Opens the windows. A meeting that is open already goes on. Only staff may, but on a machine that was started for demonstrations. */
  'presentation.open': defineCall({
    input: z.strictObject({ plan: slug }),
    output: z.strictObject({}),
    problems: ['no-such-plan', 'content-missing', 'storage-failed'],
    role: 'visitor',
    surfaces: ['presenter', 'kiosk'],
  }),
  'presentation.now': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ now: presentationNow, surface: z.enum(['presenter', 'room']) }),
    problems: [],
    role: 'visitor',
    surfaces: ['presenter', 'room'],
  }),
  /** Counted hands are on disk when it answers; where the disk refuses they are counted all the same, and that is said. */
  'presentation.do': defineCall({
    input: z.strictObject({ event: presenterEvent }),
    output: z.strictObject({}),
    problems: ['not-open', 'storage-failed'],
    role: 'visitor',
    surfaces: ['presenter'],
  }),
  /**
   * Lets the presenter's page ask for pictures of the camera, to read the cards a room holds up, or takes that back. Allowed for the question
   * in hand alone: it ends with its slide. No picture comes to the service.
   */
  'presentation.camera': defineCall({
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({}),
    problems: ['not-open', 'no-question'],
    role: 'visitor',
    surfaces: ['presenter'],
  }),
  /**
   * Ends the meeting and closes the windows. What is said of it is kept as a session with a group, under the meeting's own id, with its plan
   * and the hands it counted (of which the sums in `quiz` are made, unless `rounds` says them itself); null keeps nothing.
   */
  'presentation.end': defineCall({
    input: z.strictObject({ said: groupSaid.nullable() }),
    output: z.strictObject({}),
    problems: ['not-open', 'unknown-place', 'unknown-content', 'too-many', 'counts-disagree', 'storage-failed'],
    role: 'visitor',
    surfaces: ['presenter'],
  }),
} as const;
