import type { MessageKey } from '#renderer/language/vi/index.ts';

const WORDS = {
  'no-such-session': 'records.noSession',
  'no-such-visit': 'records.gone',
  'no-such-entry': 'records.gone',
  'not-assisted': 'records.gone',
  'unknown-content': 'records.unlisted',
  'unknown-place': 'records.unlisted',
  'too-many': 'records.tooMany',
  'counts-disagree': 'records.disagree',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type RecordTrouble = (typeof WORDS)[keyof typeof WORDS] | 'records.notSaved';

/** Why a record was not written, in words that say what to do; what has no words of its own is a disk that refused, or no answer. */
export function recordTrouble(problem: string): RecordTrouble {
  return Object.hasOwn(WORDS, problem) ? WORDS[problem as keyof typeof WORDS] : 'records.notSaved';
}
