import type { glossMessages as vietnamese } from '../vi/gloss.ts';

export const glossMessages = {
  'gloss.open': 'Word meanings',
  'gloss.more': 'More: {words}',
  'gloss.first': 'From the beginning',
  'gloss.close': 'I see',
} as const satisfies Record<keyof typeof vietnamese, string>;
