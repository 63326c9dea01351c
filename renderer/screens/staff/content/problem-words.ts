import type { MessageKey } from '#renderer/language/vi/index.ts';

const WORDS = {
  empty: 'staff.wordEmpty',
  'too-long': 'staff.wordTooLong',
  private: 'staff.wordPrivate',
  'not-listed': 'staff.wordNotListed',
  'future-date': 'staff.wordBadDate',
  'bad-date': 'staff.wordBadDate',
  'not-allowed': 'staff.wordNotAllowed',
} as const satisfies Record<string, MessageKey>;

type Worded = (typeof WORDS)[keyof typeof WORDS] | 'staff.wordNotSaved';

/** How to put right what was refused. */
export function problemWords(problem: string): Worded {
  return (WORDS as Readonly<Partial<Record<string, Worded>>>)[problem] ?? 'staff.wordNotSaved';
}
