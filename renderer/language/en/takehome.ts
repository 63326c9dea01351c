import type { takehomeMessages as vietnamese } from '../vi/takehome.ts';

/** A practice that is taken home on a stick: its own page, and where staff save it. */
export const takehomeMessages = {
  'takehome.not': 'For practice, not the real page',
  'takehome.keeps': 'Nothing is sent anywhere, nothing is kept on this device.',
  'takehome.content': 'Content of {date}. File made on {made}.',
  'takehome.old': 'This content is old. Please ask again before doing it for real.',
  'takehome.other': 'Practise another way',
  'takehome.real': 'The real page',
  'takehome.realMore': 'To do it for real, open exactly this address:',
  'takehome.broken': 'This file is damaged. Please copy it again at Góc Số.',
  'staff.takehomeOpen': 'Practice to take home',
  'staff.takehomeTitle': 'Practice to take home',
  'staff.takehomeMore':
    'Saves this practice to a USB stick as one file. At home it opens in a browser, on a computer or a phone, without a network. The file keeps nothing of who practises.',
  'staff.takehomeSave': 'Save the practice to the stick',
  'staff.takehomeSaving': 'Saving…',
  'staff.takehomeSaved': 'Saved, and read back as it is here',
  'staff.takehomeSavedAs': 'File {file}, in the folder GocSo. The stick can be taken out now.',
  'staff.takehomeNotSaved': 'The practice is not saved yet',
  'staff.takehomeNoPage': 'The program lacks the page a practice is taken home in. Please tell whoever installed it.',
  'staff.takehomeNoPractice': 'The content in use no longer has this practice.',
  'staff.takehomeFailed': 'The file could not be made. Please press again.',
} as const satisfies Record<keyof typeof vietnamese, string>;
