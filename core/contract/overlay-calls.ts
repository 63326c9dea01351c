import { z } from 'zod';
import { checked } from '../content/freshness.ts';
import { day, localised, slug, sourceDate } from '../content/text.ts';
import { correction, draft, officeValue, placePath, stepId, version } from '../overlay/value.ts';
import type { ProcedureDocument } from './content-calls.ts';
import { defineCall } from './define.ts';

const place = { procedure: slug, place: placePath };
const flag = z.enum(['changed', 'gone']).nullable();

/** One place of a procedure as the corner shows it. */
const placeView = z.strictObject({
  place: placePath,
  kind: z.enum(['fact', 'paper', 'note', 'address']),
  /** What content calls it; null where only the page has a word for it. */
  label: localised.nullable(),
  /** What the pack itself says; null where it says nothing certain, or has no such place any more. */
  given: officeValue.nullable(),
  /** Name of the field of the office that is shown here while nothing is corrected. */
  field: localised.nullable(),
  /** What a citizen reads now; null where nothing is said, or they are sent to staff. */
  shown: officeValue.nullable(),
  /** Where it was read. */
  source: z.strictObject({ title: localised, date: sourceDate }).nullable(),
  corrected: z.boolean(),
  hidden: z.boolean(),
  /** The pack changed beneath what the office said, or has no such place any more. */
  flag,
  /** The oldest first; the last one holds. */
  versions: z.array(version),
  draft: draft.nullable(),
});

const noChange = z.strictObject({});

/** Why words may not stand at a place. */
const WORD_PROBLEMS = [
  'content-missing',
  'no-such-place',
  'empty',
  'too-long',
  'private',
  'not-listed',
  'not-of-this-place',
  'future-date',
] as const;

/** The office's own word over the content. Nothing of a visitor has a way in. */
export const overlayCalls = {
  'overlay.read': defineCall({
    input: z.strictObject({ procedure: slug }),
    output: z.strictObject({
      procedure: slug,
      name: localised,
      checked: checked.nullable(),
      places: z.array(placeView),
      /** The lesson that belongs to it, step by step, with what was reported of each; null where it has none. */
      script: z
        .strictObject({
          id: slug,
          title: localised,
          steps: z.array(z.strictObject({ id: stepId, say: localised, count: z.number().int().min(0), last: day.nullable() })),
        })
        .nullable(),
      /** Whether there is a page of it to hand out (`paper.handout`). */
      handout: z.boolean(),
    }),
    problems: ['content-missing', 'no-such-procedure'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** Puts the office's word at a place, at once. It becomes a version; what was hidden there is shown. */
  'overlay.edit': defineCall({
    input: z.strictObject({ ...place, ...correction.shape }),
    output: noChange,
    problems: [...WORD_PROBLEMS, 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** The procedure as it would read if this were saved. Nothing is written down. */
  'overlay.preview': defineCall({
    input: z.strictObject({ ...place, ...correction.shape }),
    output: z.custom<ProcedureDocument>((value) => typeof value === 'object' && value !== null),
    problems: WORD_PROBLEMS,
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Keeps what is being written over a power cut; null throws it away. No citizen sees it. */
  'overlay.draft': defineCall({
    input: z.strictObject({ ...place, draft: draft.omit({ staff: true, madeAt: true }).nullable() }),
    output: noChange,
    problems: ['content-missing', 'no-such-place', 'private', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** "Nội dung này đã đổi": hides a place at once. */
  'overlay.hide': defineCall({
    input: z.strictObject(place),
    output: noChange,
    problems: ['content-missing', 'no-such-place', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  'overlay.show': defineCall({
    input: z.strictObject(place),
    output: noChange,
    problems: ['content-missing', 'no-such-place', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Brings back a former version as a new one; 0 is what the pack says. Also settles a flag: whoever brings back the last version has looked. */
  'overlay.restore': defineCall({
    input: z.strictObject({ ...place, version: z.number().int().min(0) }),
    output: noChange,
    problems: ['content-missing', 'no-such-place', 'no-such-version', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** "Đã đối chiếu hôm nay". */
  'overlay.check': defineCall({
    input: z.strictObject({ procedure: slug }),
    output: z.strictObject({ checked }),
    problems: ['content-missing', 'no-such-procedure', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** "Khác màn hình thật": one more report that a step does not look like the real screen. */
  'overlay.different': defineCall({
    input: z.strictObject({ script: slug, step: stepId }),
    output: noChange,
    problems: ['content-missing', 'no-such-step', 'storage-failed'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
  /** The content officer looked at a step that was reported: its reports are dealt with, and still counted. */
  'overlay.settle': defineCall({
    input: z.strictObject({ script: slug, step: stepId }),
    output: noChange,
    problems: ['storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** What the office should look at this month, on one page. */
  'overlay.todo': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Today in Việt Nam. */
      today: day,
      unfilled: z.array(z.strictObject({ id: slug, label: localised })),
      /** The stalest first. */
      unchecked: z.array(
        z.strictObject({ procedure: slug, name: localised, freshness: z.enum(['ageing', 'stale']), checked: checked.nullable() }),
      ),
      flagged: z.array(
        z.strictObject({
          procedure: slug,
          /** Null where the pack has no such procedure any more. */
          name: localised.nullable(),
          place: placePath,
          label: localised.nullable(),
          flag: z.enum(['changed', 'gone']),
        }),
      ),
      hidden: z.array(z.strictObject({ procedure: slug, name: localised, place: placePath, label: localised.nullable() })),
      /** The most reported first. */
      different: z.array(
        z.strictObject({
          script: slug,
          title: localised,
          step: stepId,
          say: localised,
          count: z.number().int().min(1),
          last: day,
        }),
      ),
    }),
    problems: ['content-missing'],
    role: 'staff',
    surfaces: ['kiosk'],
  }),
} as const;
