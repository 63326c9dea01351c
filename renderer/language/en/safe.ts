import type { safeMessages as vi } from '../vi/safe.ts';

export const safeMessages = {
  'safe.title': 'The kiosk runs in safe mode',
  'safe.what':
    'It stopped unexpectedly three times in a row, so this time it opened only what is certain: the content that comes with the program. At rest: content packs from USB, words corrected by the centre, recorded voices, the printer (slips are shown on the screen). The data is whole and is still being stored.',
  'safe.how':
    'Press the button below to open as usual; it takes about half a minute. Should it stop again, it goes back to safe mode by itself; then please tell whoever looks after the machine.',
  'safe.leave': 'Leave safe mode',
  'safe.leaving': 'The kiosk is opening as usual…',
  'safe.notLeft': 'It could not be opened again. Please press once more.',
  'safe.notice': 'The kiosk stopped unexpectedly several times and opened in safe mode.',
  'safe.damaged':
    'A file of the program is missing or damaged: {about}. Please have the program installed again; no data is lost.',
  'safe.notKept.full':
    'The disk is full: from now on nothing is being stored. What was stored before is whole. Please make room; the kiosk then opens again by itself and goes on storing.',
  'safe.notKept.readOnly':
    'The data folder cannot be written: from now on nothing is being stored. What was stored before is whole. As soon as it can be written, the kiosk opens again by itself.',
  'safe.notKept.away':
    'The data folder cannot be opened: the kiosk runs with its first settings and stores nothing. Please have the disk checked, and do not set anything up meanwhile.',
} as const satisfies Record<keyof typeof vi, string>;
