import type { PresenterEvent } from '#core/presentation/presentation.ts';

/** What a press of a key is read against. */
export interface KeyContext {
  /** Ids of the answers of the question in hand, in their order; null where none is asked. */
  readonly answers: readonly string[] | null;
  /** The answer whose hands are being counted. */
  readonly chosen: string | null;
  /** Digits typed so far. */
  readonly typed: string;
  /** Index of the last slide. */
  readonly last: number;
  /** Somebody stands at the front: letters and digits are theirs. */
  readonly front: boolean;
  /** Somebody can be asked to the front. */
  readonly canFront: boolean;
}

export type KeyMeaning =
  | { readonly kind: 'do'; readonly event: PresenterEvent }
  | { readonly kind: 'type'; readonly digit: string }
  | { readonly kind: 'rub' }
  | { readonly kind: 'choose'; readonly answer: string }
  | { readonly kind: 'store'; readonly answer: string; readonly count: number }
  | { readonly kind: 'cancel' };

const TURNS: Readonly<Partial<Record<string, 'next' | 'back'>>> = {
  PageDown: 'next',
  PageUp: 'back',
};
const ARROWS: Readonly<Partial<Record<string, 'next' | 'back'>>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
};
const SWITCHES: Readonly<Partial<Record<string, 'dark' | 'freeze' | 'zoom'>>> = {
  b: 'dark',
  '.': 'dark',
  f: 'freeze',
  z: 'zoom',
};
const LETTERS = ['a', 'b', 'c'];
/** No hall and no deck needs more digits. */
const MOST_DIGITS = 3;

const turn = (kind: 'next' | 'back' | 'dark' | 'freeze' | 'zoom'): KeyMeaning => ({ kind: 'do', event: { kind } });

/** What a key of a clicker, a keyboard or a number pad means now; null: nothing. */
export function keyMeaning(key: string, context: KeyContext): KeyMeaning | null {
  const { front, typed } = context;
  const page = TURNS[key];
  if (page !== undefined) return turn(page);
  if (front) return key === 'Escape' ? { kind: 'do', event: { kind: 'front', on: false } } : null;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return turn(arrow);
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Backspace') return typed === '' ? null : { kind: 'rub' };
  if (key === 'Home') return { kind: 'do', event: { kind: 'jump', to: 0 } };
  if (key === 'End') return { kind: 'do', event: { kind: 'jump', to: context.last } };
  if (key === 'Enter') return entered(context);
  if (/^\d$/.test(key)) return digit(key, context);
  const letter = key.toLowerCase();
  const answer = context.answers?.[LETTERS.indexOf(letter)];
  if (answer !== undefined) return { kind: 'choose', answer };
  const switched = SWITCHES[letter];
  // Where answers have letters, the key of an answer that is not there does nothing by surprise.
  if (switched !== undefined && !(context.answers !== null && LETTERS.includes(letter))) return turn(switched);
  return letter === 'v' && context.canFront ? { kind: 'do', event: { kind: 'front', on: true } } : null;
}

function entered({ typed, answers, chosen, last }: KeyContext): KeyMeaning {
  if (typed === '') return turn('next');
  if (answers !== null && chosen !== null) return { kind: 'store', answer: chosen, count: Number(typed) };
  const to = Number(typed) - 1;
  return to >= 0 && to <= last ? { kind: 'do', event: { kind: 'jump', to } } : { kind: 'cancel' };
}

function digit(key: string, { answers, chosen, typed }: KeyContext): KeyMeaning | null {
  if (answers !== null && chosen === null) {
    const answer = answers[Number(key) - 1];
    return answer === undefined ? null : { kind: 'choose', answer };
  }
  return typed.length >= MOST_DIGITS ? null : { kind: 'type', digit: key };
}
