import { splitTone, type MarkedLetter, type Tone } from './letters.ts';
import { compose, type WordKey } from './telex.ts';

/** A press on the on-screen keyboard. */
export type Key =
  | WordKey
  | { readonly kind: 'space' }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'backspace' }
  | { readonly kind: 'clear' };

/** What is being typed: text that is settled, and the keys of the word still open to marks and tones. */
export interface Draft {
  readonly settled: string;
  readonly keys: readonly WordKey[];
}

export const emptyDraft: Draft = { settled: '', keys: [] };

/** Longest draft that is kept where nothing else is said: longer than any name or search. */
const LIMIT = 120;

/** The text of a draft, always composed (NFC). */
export function textOf(draft: Draft): string {
  return draft.settled + compose(draft.keys);
}

/** A draft holding a text that came from elsewhere, a physical keyboard for one. */
export function draftOf(text: string, limit = LIMIT): Draft {
  return { settled: text.normalize('NFC').slice(0, limit), keys: [] };
}

export function pressKey(draft: Draft, key: Key, limit = LIMIT): Draft {
  switch (key.kind) {
    case 'clear':
      return emptyDraft;
    case 'backspace':
      return backspace(draft);
    case 'space':
      return grown(draft, textOf(draft) + ' ', limit);
    case 'symbol':
      return byDigit(draft, key.symbol) ?? grown(draft, textOf(draft) + key.symbol, limit);
    case 'tone':
      return draft.keys.length === 0 ? toneOnLastWord(draft, key.tone) : { ...draft, keys: [...draft.keys, key] };
    default:
      return textOf(draft).length >= limit ? draft : { ...draft, keys: [...draft.keys, key] };
  }
}

/** A digit after an open word, where the VNI habit makes a mark of it; null where it is just a digit. */
function byDigit(draft: Draft, symbol: string): Draft | null {
  if (draft.keys.length === 0 || !/^\d$/.test(symbol)) return null;
  const keys: readonly WordKey[] = [...draft.keys, { kind: 'digit', digit: symbol }];
  return compose(keys) === compose(draft.keys) + symbol ? null : { ...draft, keys };
}

function grown(draft: Draft, text: string, limit: number): Draft {
  return text.length > limit ? draft : { settled: text, keys: [] };
}

/** Takes away one letter as the eye sees it, and settles the rest. */
function backspace(draft: Draft): Draft {
  return { settled: [...textOf(draft)].slice(0, -1).join(''), keys: [] };
}

/** A tone may come late: the word before the caret is opened again. */
function toneOnLastWord(draft: Draft, tone: Tone): Draft {
  const word = /[\p{L}]+$/u.exec(draft.settled)?.[0] ?? '';
  if (word === '') return draft;
  const letters = [...word].map((letter) => splitTone(letter));
  const keys: WordKey[] = letters.map(({ letter }) =>
    /[ăâđêôơư]/i.test(letter) ? { kind: 'mark', letter: letter as MarkedLetter } : { kind: 'letter', letter },
  );
  // Letters that were typed plain must not turn into Telex commands when the word is opened again.
  const reopened: Draft = { settled: draft.settled.slice(0, -word.length), keys: [...keys, { kind: 'tone', tone }] };
  return textOf(reopened).length === draft.settled.length ? reopened : draft;
}
