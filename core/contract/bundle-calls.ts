import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { day } from '../content/text.ts';
import { health } from '../merge/bundle.ts';
import type { Figures, KioskOverview, Overview } from '../merge/overview.ts';
import { BUNDLE_PROBLEMS } from '../merge/problems.ts';
import { TALLY_KINDS } from '../tally/kinds.ts';
import { CARRY_PROBLEMS, carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';

const count = z.number().int().min(0);
const kioskName = z.string().regex(/^[a-z0-9-]{1,40}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
/** A plain name with the ending of bundles. */
const file = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,112}\.gocso$/);
const files = z.array(file).min(1).max(200);
const range = z.strictObject({ from: day, to: day });

const figures: z.ZodType<Figures> = z.strictObject({
  visits: count,
  touches: count,
  doubted: count,
  minutes: count,
  steps: z.strictObject({ alone: count, hint: count, hand: count }),
  finished: count,
  slips: count,
  helped: count,
  away: count,
  tallies: z.record(z.enum(TALLY_KINDS), count),
  groups: count,
  heads: count,
});

const kioskOverview: z.ZodType<KioskOverview> = z.strictObject({
  installation: z.uuid(),
  name: kioskName,
  made: z.iso.datetime(),
  bundles: count,
  health,
  span: range.nullable(),
  onlyWhole: z.array(month),
  figures,
});

const names = z.array(kioskName);
const overview: z.ZodType<Overview> = z.strictObject({
  kiosks: z.array(kioskOverview),
  all: figures,
  warnings: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('same-name'), names }),
      z.strictObject({ kind: z.literal('same-days'), names, days: count }),
      z.strictObject({ kind: z.literal('forked'), names }),
    ]),
  ),
});

/** A file that could not be joined; the others go without it. */
const fault = z.strictObject({ file: z.string().max(120), problem: z.enum([...BUNDLE_PROBLEMS, 'no-file', 'carrier-failed']) });

/** Which bundles are joined, and of which days of Asia/Ho_Chi_Minh; null for all there are. */
const joining = { carrier: carrierId, files, range: range.nullable() } as const;

/** Figures of several kiosks: each hands on a bundle, any of them joins them. Exact figures, so for staff alone. */
export const bundleCalls = {
  /** Writes all this kiosk counted to a carrier. */
  'bundle.make': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({
      file,
      /** Days that could not be read and are not in it. */
      unreadable: z.array(day),
    }),
    problems: [...CARRY_PROBLEMS, 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** The bundles on a carrier, each proved, the newest of every kiosk first. */
  'bundle.list': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({
      bundles: z.array(z.strictObject({ file, installation: z.uuid(), name: kioskName, made: z.iso.datetime() })),
      faults: z.array(fault),
    }),
    problems: ['carrier-gone', 'carrier-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** What they add up to: each kiosk, and all. */
  'bundle.join': defineCall({
    input: z.strictObject(joining),
    output: z.strictObject({ overview, faults: z.array(fault) }),
    problems: ['carrier-gone', 'carrier-failed', 'bad-range'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Writes that to the carrier, as a table and as data, with what is small hidden; of months that were over at every bundle (`not-over`: of none). */
  'bundle.save': defineCall({
    input: z.strictObject({ ...joining, language: z.enum(LANGUAGES) }),
    output: z.strictObject({ files: z.array(z.string()), faults: z.array(fault) }),
    problems: [...CARRY_PROBLEMS, 'bad-range', 'not-over'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
} as const;
