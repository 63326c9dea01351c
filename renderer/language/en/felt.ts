import type { feltMessages as vietnamese } from '../vi/felt.ts';

export const feltMessages = {
  'felt.question': 'How did the practice go?',
  'felt.easy': 'Easy',
  'felt.fair': 'All right',
  'felt.hard': 'Still hard',
  'felt.skip': 'Skip',
  'felt.thanks': 'Thank you, noted.',
} as const satisfies Record<keyof typeof vietnamese, string>;
