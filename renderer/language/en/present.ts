import type { presentMessages as vietnamese } from '../vi/present.ts';

export const presentMessages = {
  'staff.present': 'Present',
  'staff.demoMark': 'Demonstration · Sample data',
  'staff.presentNone': 'The content on this machine has no meetings to present yet.',
  'staff.presentIsOpen': 'A meeting is open',
  'staff.presentGoOn': 'Back to the open meeting',
  'staff.presentFor.citizens': 'For citizens',
  'staff.presentFor.branch': 'For a branch meeting',
  'staff.presentFor.teachers': 'For teachers',
  'staff.presentFor.office': 'For office staff',
  'staff.presentParts': 'Parts of the meeting',
  'staff.presentPart.opening': 'Opening: {name}',
  'staff.presentPart.practice': 'Practice: {name}',
  'staff.presentPart.trouble': 'When it goes wrong: {name}',
  'staff.presentPart.quiz': 'Questions, by show of hands',
  'staff.presentPart.pause': 'Questions from the room',
  'staff.presentStart': 'Start presenting',
  'staff.presentList': 'Choose another meeting',
  'staff.presentFailed': 'It did not open. Please press again, or choose another meeting.',
} as const satisfies Record<keyof typeof vietnamese, string>;
