import type { firstTimeMessages as vietnamese } from '../vi/first-time.ts';

export const firstTimeMessages = {
  'first.enter': 'First time here?',
  'first.crumb': 'Getting to know the machine',
  'first.page': 'Page {number} of {count}',
  'first.next': 'Next',
  'first.begin': 'Begin',
  'first.touchTitle': 'One light touch is enough',
  'first.touchBody':
    'No need to press hard or twice. If your hand shakes or lands a little beside, the machine still understands.',
  'first.try': 'Try it: touch here',
  'first.tried': 'That’s it! Nothing more to it.',
  'first.safeTitle': 'Mistakes do no harm',
  'first.safeBody': 'This is for practice. No application is sent and nothing is paid. If something looks wrong, press Back.',
  'first.barTitle': 'These buttons are always there',
  'first.home': 'Back to the first screen.',
  'first.aloud': 'The machine reads aloud what is shown.',
  'first.size': 'Larger letters, clearer colours.',
  'first.cover': 'If someone comes too near, cover the screen.',
  'first.lower': 'If the screen is too high, bring it down within reach.',
  'first.call': 'If you need a person, press this.',
  'first.calmTitle': 'Take your time',
  'first.calmBody':
    'There is no clock and nobody is rushing you. If nothing is touched for a while, the machine asks before it starts over.',
} as const satisfies Record<keyof typeof vietnamese, string>;
