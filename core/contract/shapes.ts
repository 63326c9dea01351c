import { z } from 'zod';
import { LANGUAGES, TEXT_SIZES } from '../basics/language.ts';
import { slug } from '../content/text.ts';
import { PX_PER_MM } from '../display/calibration.ts';
import { HANDS } from '../display/hands.ts';
import { places } from '../tally/places.ts';

/** Shapes that several calls share. */

/** What the visitor sees of the printer. `unknown` is not an error: many printers cannot answer. */
export const printerState = z.enum(['ready', 'low', 'no-paper', 'cover', 'offline', 'error', 'unknown', 'none']);
export type PrinterState = z.infer<typeof printerState>;

export const paperSize = z.enum(['a5', 'roll-80']);
export type PaperSize = z.infer<typeof paperSize>;

/** What became of one print job. Nothing here says "printed": the machine cannot know. */
export const jobState = z.enum(['waiting', 'sent', 'failed']);
export type JobState = z.infer<typeof jobState>;

/** A call for staff: called → coming (staff touched the banner) or unanswered after 60 s. */
export const helpState = z.enum(['none', 'called', 'coming', 'unanswered']);
export type HelpState = z.infer<typeof helpState>;

/** Values of the fields only the office can fill, by field id. Empty ones are absent. */
export const officeValues = z.record(slug, z.string().min(1).max(200));
export type OfficeValues = z.infer<typeof officeValues>;

/** Times of the idle guard, in seconds. */
export const idleTimes = z.strictObject({
  quiet: z.number().int().min(30).max(1800),
  playing: z.number().int().min(30).max(3600),
  warning: z.number().int().min(20).max(120),
});
export type IdleTimes = z.infer<typeof idleTimes>;

/** Where slips go: `none` (screen only), a folder, a CUPS queue, or a printer of the Electron host. */
export const printerChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('folder') }),
  z.strictObject({
    kind: z.literal('system'),
    name: z
      .string()
      .min(1)
      .max(127)
      .regex(/^[^\s/#'"\\-][^\s/#'"\\]*$/),
  }),
]);
export type PrinterChoice = z.infer<typeof printerChoice>;

/** What staff measured with a card on the glass; null until they did. */
export const calibration = z.strictObject({
  pxPerMm: z.number().min(PX_PER_MM.least).max(PX_PER_MM.most),
  width: z.number().int().min(320).max(16_384),
  height: z.number().int().min(320).max(16_384),
});

/** The glass and the hands on it, per kiosk. */
export const display = z.strictObject({
  calibration: calibration.nullable(),
  hands: z.enum(HANDS),
});
export type Display = z.infer<typeof display>;

export const settings = z.strictObject({
  kiosk: z.string().regex(/^[a-z0-9-]{1,40}$/),
  defaultLanguage: z.enum(LANGUAGES),
  defaultTextSize: z.enum(TEXT_SIZES),
  office: officeValues,
  idle: idleTimes,
  printer: printerChoice,
  paper: paperSize,
  // Absent in files written before the screen could be measured.
  display: display.default({ calibration: null, hands: 'usual' }),
  /** Hamlets and branches, as the office lists them. Absent in files written before there were tallies. */
  places: places.default([]),
});
export type Settings = z.infer<typeof settings>;

/** Something staff should know, recovered files first. Words are message keys of the page. */
export const staffNotice = z.strictObject({
  kind: z.enum(['file-recovered', 'file-lost', 'disk-full', 'read-only', 'content-problem', 'clock-suspect']),
  /** Short technical name (a file name, an id); never visitor data. */
  about: z.string().max(120),
  at: z.iso.datetime(),
});
export type StaffNotice = z.infer<typeof staffNotice>;
