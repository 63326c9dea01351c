import { FIRST_SPEED } from '#core/basics/speech.ts';
import { DEFAULT_COLUMNS } from '#core/report/office/columns.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { IDLE_BOUNDS, RETENTION_BOUNDS } from '#core/settings/bounds.ts';
import { NO_TESTS } from '#core/settings/printer-tests.ts';

/** What holds until staff set something. Of the office nothing is known, so nothing is invented. */
export const DEFAULT_SETTINGS: Settings = {
  kiosk: 'kiosk-1',
  defaultLanguage: 'vi',
  defaultTextSize: 'normal',
  office: {},
  // Seconds: two minutes without touch, five while something plays, then a warning long enough to walk back to the screen.
  idle: { quiet: IDLE_BOUNDS.quiet.usual, playing: IDLE_BOUNDS.playing.usual, warning: IDLE_BOUNDS.warning.usual },
  printer: { kind: 'none' },
  paper: 'a5',
  officePrinter: null,
  withoutPrinter: false,
  printerTests: NO_TESTS,
  // Nobody has laid a card on the glass yet.
  display: { calibration: null, hands: 'usual' },
  // Only the office knows its hamlets and branches.
  places: [],
  voice: { on: true, speed: FIRST_SPEED },
  retentionMonths: RETENTION_BOUNDS.usual,
  // A kiosk nobody has set anything on yet: the first run begins after the PIN.
  setup: { at: 'sheet' },
  // Nor does anyone else know when it is open.
  notice: null,
  hours: null,
  holidays: [],
  openOn: null,
  reportColumns: [...DEFAULT_COLUMNS],
};
