import { z } from 'zod';
import { groupSaid } from '../group/group.ts';
import { totalsShape } from '../report/totals-shape.ts';
import type { Totals } from '../report/totals.ts';
import { places } from '../tally/places.ts';
import { type DayTally, dayTally } from '../tally/tally.ts';
import { type HelpCounts, helpCounts } from './help-counts.ts';

/**
 * What one kiosk hands on, so that the figures of several can be added up: sums by day, never a visit. Nothing says who helped, no time is
 * finer than the quarter of an hour. Figures are exact and small ones stand in it, so a bundle is for the hands of staff.
 */

/** Version of this shape. A bundle with a higher one is refused: what it counts besides cannot be guessed. */
export const BUNDLE_VERSION = 1;

/** Visits that began on one day. `print` is the checksum of the day's file: equal prints are the very same visits. */
export type DayPart = { readonly print: string; readonly totals: Totals };

/** A month of which only the sum was kept, and the days that are in it. */
export type SumPart = { readonly covers: readonly string[]; readonly totals: Totals };

/** A moment that is not finer than what may leave a kiosk (quarter.ts). */
const quarter = z.iso.datetime().regex(/:(00|15|30|45):00\.000Z$/);

/**
 * A session with a group as it stands after all corrections: head counts, place and programme. `at` is a quarter of an hour, UTC. What was
 * asked question by question stays in its kiosk: no joined figure is made of it, and programs that know nothing of it read every bundle.
 */
const groupPart = z.strictObject({
  at: quarter,
  clock: z.enum(['steady', 'suspect']),
  said: groupSaid.omit({ plan: true, rounds: true }),
});
export type GroupPart = z.infer<typeof groupPart>;

/** What may come many times in a bundle: by family the key and the value of its parts. */
export type Values = {
  /** By day. */
  readonly days: DayPart;
  /** By month. */
  readonly sums: SumPart;
  /** Help away from the kiosk, by day. */
  readonly away: HelpCounts;
  /** The same, by month, of which the single records were let go. */
  readonly awaySums: HelpCounts;
  /** By day. A day of which all was taken back is empty, not absent. */
  readonly tallies: DayTally;
  /** By id of the session. */
  readonly groups: GroupPart;
};
export type Family = keyof Values;
export const FAMILIES = ['days', 'sums', 'away', 'awaySums', 'tallies', 'groups'] as const satisfies readonly Family[];

export type Parts = { readonly [Name in Family]: ReadonlyMap<string, Values[Name]> };

const dayKey = z.iso.date();
const monthKey = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const print = z.string().regex(/^[a-z0-9]{1,64}$/);

/** How each family is read: its keys and its values. */
export const PART_SHAPES: {
  readonly [Name in Family]: { readonly key: z.ZodType<string>; readonly value: z.ZodType<Values[Name]> };
} = {
  days: { key: dayKey, value: z.strictObject({ print, totals: totalsShape }) },
  sums: { key: monthKey, value: z.strictObject({ covers: z.array(dayKey).max(31), totals: totalsShape }) },
  away: { key: dayKey, value: helpCounts },
  awaySums: { key: monthKey, value: helpCounts },
  tallies: { key: dayKey, value: dayTally },
  groups: { key: z.uuid(), value: groupPart },
};

/** How the kiosk is, told with its figures. */
export const health = z.strictObject({
  /** Version of the program. */
  program: z.string().max(40),
  /** The pack of content: its mark and the day it was made; null where the kiosk has none. */
  content: z.strictObject({ version: z.string().max(80), date: z.string().max(40) }).nullable(),
  disk: z.enum(['well', 'full', 'read-only']),
  /** Files that were damaged: mended from the copy before, or lost. Since staff last cleared the notices. */
  mended: z.number().int().min(0),
  lost: z.number().int().min(0),
  /** Days of visits that could not be read, or of which a file once counted is gone. Not counted. The newest come last. */
  unreadable: z.array(dayKey).max(400),
  /** The last backup that succeeded, a quarter of an hour, UTC; null where none is known. */
  backup: quarter.nullable(),
  /** The clock is doubted now. How many records were made under a doubted clock is told by the figures. */
  clockDoubted: z.boolean(),
});
export type Health = z.infer<typeof health>;

export const about = z.strictObject({
  /** Made once for a data folder, at its first bundle: kiosks are told apart by it, whatever staff call them. */
  installation: z.uuid(),
  /** What staff call the kiosk. */
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Grows with every bundle of the kiosk, whatever its clock does: of two values the one with the higher order stands. */
  order: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** By the clock of the kiosk, a quarter of an hour, UTC. */
  made: quarter,
  health,
  /** Names of the places in tallies and groups, as this office lists them. */
  places,
});
export type About = z.infer<typeof about>;

export interface Bundle {
  /** Checksum of all that follows in the file. Equal digests are equal bundles. */
  readonly digest: string;
  readonly about: About;
  readonly parts: Parts;
}
