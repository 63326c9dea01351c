import { z } from 'zod';
import { LANGUAGES, TEXT_SIZES } from '../basics/language.ts';
import { slug } from '../content/text.ts';
import { PX_PER_MM } from '../display/calibration.ts';
import { HANDS } from '../display/hands.ts';
import { FIRST_SPEED, SPEECH_SPEEDS } from '../basics/speech.ts';
import { IDLE_BOUNDS, RETENTION_BOUNDS } from '../settings/bounds.ts';
import { KIOSK_NAME } from '../settings/kiosk-name.ts';
import { isOfficeHost } from '../settings/office-address.ts';
import { NO_TESTS, TEST_OUTCOMES } from '../settings/printer-tests.ts';
import { SETUP_STEPS } from '../settings/setup-steps.ts';
import { VIRTUAL_PLAYS } from '../settings/virtual-plays.ts';
import { doorSettings } from '../opening/shapes.ts';
import { DEFAULT_COLUMNS, REPORT_COLUMNS } from '../report/office/columns.ts';
import { PAPER_SIZES } from '../slip/paper-sizes.ts';
import { places } from '../tally/places.ts';

/** Shapes that several calls share. */

/** What the visitor sees of the printer. `unknown` is not an error: many printers cannot answer. */
export const printerState = z.enum(['ready', 'low', 'no-paper', 'cover', 'offline', 'error', 'unknown', 'none']);
export type PrinterState = z.infer<typeof printerState>;

export const paperSize = z.enum(PAPER_SIZES);
export type { PaperSize } from '../slip/paper-sizes.ts';

/** What became of one print job. Nothing here says "printed": the machine cannot know. */
export const jobState = z.enum(['waiting', 'sent', 'failed']);
export type JobState = z.infer<typeof jobState>;

/** A call for staff: called → coming (staff touched the banner) or unanswered after 60 s. */
export const helpState = z.enum(['none', 'called', 'coming', 'unanswered']);
export type HelpState = z.infer<typeof helpState>;

/** Values of the fields only the office can fill, by field id. Empty ones are absent. */
export const officeValues = z.record(slug, z.string().min(1).max(200));
export type OfficeValues = z.infer<typeof officeValues>;

function within({ least, most }: { readonly least: number; readonly most: number }): z.ZodNumber {
  return z.number().int().min(least).max(most);
}

/** Times of the idle guard, in seconds. */
export const idleTimes = z.strictObject({
  quiet: within(IDLE_BOUNDS.quiet),
  playing: within(IDLE_BOUNDS.playing),
  warning: within(IDLE_BOUNDS.warning),
});
export type IdleTimes = z.infer<typeof idleTimes>;

/** Line printers of Linux, and what Windows calls its ports, so that those can be refused with a reason of their own. */
const devicePath = z.string().regex(/^(?:\/dev\/(?:usb\/)?lp\d{1,2}|(?:COM|LPT)\d{1,2})$/);

/**
 * Where slips go: `none` (screen only), a folder, a queue of the system (CUPS, or a printer of the Electron host), or a thermal printer
 * straight: over the office's own network, which is all the service ever connects to, or by its device.
 */
export const printerChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('folder') }),
  z.strictObject({
    kind: z.literal('system'),
    // Whatever the system calls it: Windows has spaces in names, and printers of others (`\\server\name`). It is never a word of a shell,
    // and no option of a program. What cannot be seen is no part of a name.
    name: z
      .string()
      .min(1)
      .max(255)
      .regex(/^(?!-)(?!\s)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+(?<!\s)$/u),
  }),
  z.strictObject({
    kind: z.literal('network'),
    host: z.string().refine(isOfficeHost),
    port: within({ least: 1, most: 65_535 }).default(9100),
  }),
  z.strictObject({ kind: z.literal('device'), path: devicePath }),
  // Nothing real comes out of it: for tests, demonstrations and training.
  z.strictObject({ kind: z.literal('virtual'), plays: z.enum(VIRTUAL_PLAYS) }),
]);
export type PrinterChoice = z.infer<typeof printerChoice>;

/** When a printer was last tried with the test page, and what staff saw. */
const printerTest = z.strictObject({ at: z.iso.datetime(), outcome: z.enum(TEST_OUTCOMES) }).nullable();

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

/** Reading aloud: whether it is offered, and how fast it begins, from 0. */
export const voice = z.strictObject({
  on: z.boolean(),
  speed: within({ least: 0, most: SPEECH_SPEEDS.length - 1 }),
});
export type VoiceSettings = z.infer<typeof voice>;

/** What every visit begins with. */
export const visitDefaults = z.strictObject({
  defaultLanguage: z.enum(LANGUAGES),
  defaultTextSize: z.enum(TEXT_SIZES),
  idle: idleTimes,
  voice,
});
export type VisitDefaults = z.infer<typeof visitDefaults>;
/** Each at most once; the name of the place stands first in any case. */
export const reportColumns = z
  .array(z.enum(REPORT_COLUMNS))
  .max(REPORT_COLUMNS.length)
  .refine((all) => new Set(all).size === all.length, { error: 'a column stands twice' });

export const settings = z.strictObject({
  kiosk: z.string().regex(KIOSK_NAME),
  defaultLanguage: z.enum(LANGUAGES),
  defaultTextSize: z.enum(TEXT_SIZES),
  office: officeValues,
  idle: idleTimes,
  /** Of slips, with the paper that is in it. */
  printer: printerChoice,
  paper: paperSize,
  /** Of papers of the office; null: the one of slips. Absent in files written before there could be two, as are tests. */
  officePrinter: printerChoice.nullable().default(null),
  /** Somebody said that slips are shown and not printed: nothing is left to do about a printer. */
  withoutPrinter: z.boolean().default(false),
  printerTests: z.strictObject({ slips: printerTest, office: printerTest }).default(NO_TESTS),
  // Absent in files written before the screen could be measured.
  display: display.default({ calibration: null, hands: 'usual' }),
  /** Hamlets and branches, as the office lists them. Absent in files written before there were tallies. */
  places: places.default([]),
  // Absent in files written before the voice could be set.
  voice: voice.default({ on: true, speed: FIRST_SPEED }),
  /** Months for which single visits are kept. */
  retentionMonths: within(RETENTION_BOUNDS).default(RETENTION_BOUNDS.usual),
  /** How far the first run went. A kiosk that was in use before there was one is past it. */
  setup: z.strictObject({ at: z.enum(SETUP_STEPS) }).default({ at: 'done' }),
  ...doorSettings,
  /** Columns of the report, as they were chosen last. Absent in files written before there were reports. */
  reportColumns: reportColumns.default([...DEFAULT_COLUMNS]),
});
export type Settings = z.infer<typeof settings>;

/** Something staff should know, recovered files first. Words are message keys of the page. */
export const staffNotice = z.strictObject({
  kind: z.enum([
    'file-recovered',
    'file-lost',
    'disk-full',
    'read-only',
    'content-problem',
    'slip-unfit',
    'clock-suspect',
    'backup-failed',
    'purge-waits',
    'audit-missed',
    'print-failed',
    'pack-broken',
    'program-newer',
    'nothing-kept',
    'program-damaged',
    'safe-start',
  ]),
  /** Short technical name (a file name, an id); never visitor data. */
  about: z.string().max(120),
  at: z.iso.datetime(),
});
export type StaffNotice = z.infer<typeof staffNotice>;
