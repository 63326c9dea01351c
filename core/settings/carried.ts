import { z } from 'zod';
import { failure, type Result, success } from '../basics/result.ts';
import { settings as settingsShape, type Settings } from '../contract/shapes.ts';
import { MOST_PLACES } from '../tally/place-list.ts';

/**
 * What of the settings another kiosk can use: all that belongs to the office. What belongs to the machine (its name, its printers and the
 * paper in them, its glass, how far its first run went, a day it is open against its hours) is no part of it, nor is any PIN: those are not settings.
 */
export const carriedSettings = settingsShape
  .pick({
    defaultLanguage: true,
    defaultTextSize: true,
    office: true,
    idle: true,
    places: true,
    voice: true,
    retentionMonths: true,
    notice: true,
    hours: true,
    holidays: true,
    reportColumns: true,
  })
  .extend({ hands: settingsShape.shape.display.unwrap().shape.hands });
export type CarriedSettings = z.infer<typeof carriedSettings>;

const FORMAT = 'goc-so-settings';
/** Before the second, the paper of the printer went along: on another kiosk it could be one its printer does not take. */
const VERSION = 2;

const about = { kiosk: settingsShape.shape.kiosk, at: z.iso.datetime() };
const envelope = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().min(1), hash: z.string() });
const written = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal([1, VERSION]),
  ...about,
  settings: carriedSettings
    .extend({ paper: z.unknown().optional() })
    .transform(({ paper: _paper, ...office }): CarriedSettings => office),
  hash: z.string(),
});

/** A file of settings: of which kiosk, made when (UTC), and what it says. `hash` tells one file from another. */
export interface CarriedFile {
  readonly kiosk: string;
  readonly at: string;
  readonly settings: CarriedSettings;
  readonly hash: string;
}

export type CarriedProblem = 'not-settings' | 'damaged' | 'newer' | 'unfit';

/** Larger than any settings can be: a list of 120 names and 40 fields is less than a tenth of it. */
export const LARGEST_CARRIED = 500_000;

export function carriedOf(settings: Settings): CarriedSettings {
  // What is left when the machine's own is taken away.
  const {
    kiosk: _kiosk,
    printer: _printer,
    officePrinter: _officePrinter,
    withoutPrinter: _withoutPrinter,
    printerTests: _printerTests,
    paper: _paper,
    display,
    setup: _setup,
    openOn: _openOn,
    ...office
  } = settings;
  return { ...office, hands: display.hands };
}

/** Text of the file. `hash` is SHA-256 of a text. */
export function writeCarried(settings: Settings, at: string, hash: (text: string) => string): string {
  const body = { format: FORMAT, version: VERSION, kiosk: settings.kiosk, at, settings: carriedOf(settings) };
  return `${JSON.stringify({ ...body, hash: hash(JSON.stringify(body)) }, null, 1)}\n`;
}

/** Reads such a file. One letter changed anywhere makes it `damaged`; nothing of it is taken then. */
export function readCarried(text: string, hash: (text: string) => string): Result<CarriedFile, CarriedProblem> {
  const data = parsed(text);
  const outer = envelope.safeParse(data);
  if (!outer.success) return failure('not-settings');
  if (outer.data.version > VERSION) return failure('newer');
  const { hash: said, ...body } = data as Readonly<Record<string, unknown>>;
  if (hash(JSON.stringify(body)) !== said) return failure('damaged');
  const inner = written.safeParse(data);
  if (!inner.success) return failure('unfit');
  const { kiosk, at, settings } = inner.data;
  return success({ kiosk, at, settings, hash: inner.data.hash });
}

/**
 * The settings with what a file says in its place. Fields of the office that this content does not know are left out: they could be shown
 * nowhere. A place the file does not list is taken off the list, but keeps its id and its name for what was counted there.
 */
export function withCarried(
  settings: Settings,
  { hands, places, office, ...carried }: CarriedSettings,
  knows: (field: string) => boolean,
): Result<Settings, 'unfit'> {
  const listed = new Set(places.map(({ id }) => id));
  const others = settings.places.filter(({ id }) => !listed.has(id)).map((place) => ({ ...place, gone: true as const }));
  if (places.length + others.length > MOST_PLACES) return failure('unfit');
  return success({
    ...settings,
    ...carried,
    office: Object.fromEntries(Object.entries(office).filter(([field]) => knows(field))),
    places: [...places, ...others],
    display: { ...settings.display, hands },
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
