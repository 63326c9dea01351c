import type { Settings } from '#core/contract/shapes.ts';

/** What holds until staff set something. Of the office nothing is known, so nothing is invented. */
export const DEFAULT_SETTINGS: Settings = {
  kiosk: 'kiosk-1',
  defaultLanguage: 'vi',
  defaultTextSize: 'normal',
  office: {},
  // Seconds: two minutes without touch, five while something plays, then a warning long enough to walk back to the screen.
  idle: { quiet: 120, playing: 300, warning: 45 },
  printer: { kind: 'none' },
  paper: 'a5',
  // Nobody has laid a card on the glass yet.
  display: { calibration: null, hands: 'usual' },
  // Only the office knows its hamlets and branches.
  places: [],
};
