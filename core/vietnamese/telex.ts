import { type MarkedLetter, type Tone } from './letters.ts';
import { placeTone, splitSyllable } from './syllable.ts';

/** One press of a letter key, a gold tone key, a gold letter key, or a digit of the VNI habit. */
export type WordKey =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'tone'; readonly tone: Tone }
  | { readonly kind: 'mark'; readonly letter: MarkedLetter | Uppercase<MarkedLetter> }
  | { readonly kind: 'digit'; readonly digit: string };

const TONE_KEYS: Readonly<Record<string, Tone>> = { z: 0, s: 1, f: 2, r: 3, x: 4, j: 5 };
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNS: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

interface Word {
  /** Letters with hats and horns, without tone. */
  readonly letters: string;
  readonly tone: Tone;
  /** A key that was struck twice to be taken as itself: it stays itself for the rest of the word. */
  readonly literal: string;
}

function upperLike(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}

function replaceAt(text: string, index: number, letter: string): string {
  return text.slice(0, index) + upperLike(text[index] ?? '', letter) + text.slice(index + 1);
}

/** Whether letters can still grow into a syllable or are one: only then may a Telex key change them. */
function plausible(letters: string): boolean {
  return splitSyllable(letters) !== null;
}

function hat(word: Word, key: string): Word | null {
  const lower = word.letters.toLowerCase();
  const hatted = HATS[key] ?? '';
  const done = lower.lastIndexOf(hatted);
  if (done >= 0) return { ...word, letters: replaceAt(word.letters, done, key), literal: word.literal + key };
  const at = lower.lastIndexOf(key);
  if (at < 0) return null;
  const letters = replaceAt(word.letters, at, hatted);
  return plausible(letters) ? { ...word, letters } : null;
}

function horn(word: Word): Word | null {
  const lower = word.letters.toLowerCase();
  for (const [plain, horned] of [
    ['uo', 'ươ'],
    ['ưo', 'ươ'],
    ['uơ', 'ươ'],
  ] as const) {
    const at = lower.lastIndexOf(plain);
    if (at < 0 || lower[at - 1] === 'q') continue;
    const letters = replaceAt(replaceAt(word.letters, at, horned[0] ?? ''), at + 1, horned[1] ?? '');
    if (plausible(letters)) return { ...word, letters };
  }
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    const horned = HORNS[lower[at] ?? ''];
    if (horned === undefined || (lower[at] === 'u' && lower[at - 1] === 'q')) continue;
    const letters = replaceAt(word.letters, at, horned);
    if (plausible(letters)) return { ...word, letters };
  }
  if (/[ăơư]/.test(lower)) {
    const letters = [...word.letters]
      .map((letter) => ({ ă: 'a', ơ: 'o', ư: 'u', Ă: 'A', Ơ: 'O', Ư: 'U' })[letter] ?? letter)
      .join('');
    return { ...word, letters, literal: `${word.literal}w` };
  }
  return null;
}

/** Takes a letter as a Telex command where it can be one; null where it is just a letter. */
function command(word: Word, letter: string): Word | null {
  const key = letter.toLowerCase();
  if (word.letters === '' || word.literal.includes(key)) return null;
  const tone = TONE_KEYS[key];
  if (tone !== undefined) {
    if (!plausible(word.letters) || (tone === 0 && word.tone === 0)) return null;
    if (tone !== 0 && word.tone === tone) return { letters: word.letters + letter, tone: 0, literal: word.literal + key };
    return { ...word, tone };
  }
  if (key in HATS) {
    const changed = hat(word, key);
    return changed !== null && changed.literal !== word.literal ? { ...changed, letters: changed.letters + letter } : changed;
  }
  if (key === 'w') {
    const changed = horn(word);
    return changed !== null && changed.literal !== word.literal ? { ...changed, letters: changed.letters + letter } : changed;
  }
  if (key === 'd') {
    const first = word.letters[0]?.toLowerCase();
    if (first === 'đ') return { letters: replaceAt(word.letters, 0, 'd') + letter, tone: word.tone, literal: `${word.literal}d` };
    if (first === 'd' && (word.letters.length === 1 || plausible(replaceAt(word.letters, 0, 'đ')))) {
      return { ...word, letters: replaceAt(word.letters, 0, 'đ') };
    }
  }
  return null;
}

function press(word: Word, key: WordKey): Word {
  switch (key.kind) {
    case 'tone':
      return { ...word, tone: word.tone === key.tone ? 0 : key.tone };
    case 'mark':
      return { ...word, letters: word.letters + key.letter };
    case 'letter':
      return command(word, key.letter) ?? { ...word, letters: word.letters + key.letter };
    case 'digit':
      return byDigit(word, key.digit) ?? { ...word, letters: word.letters + key.digit };
  }
}

/** The Telex key that does what a digit does in the VNI habit; a digit that marks one kind of letter names the letters. */
const DIGIT_TONES: Readonly<Record<string, string>> = { 0: 'z', 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j' };

/** A digit as a command of the VNI habit: 1–5 tones, 0 none, 6 a hat, 7 a horn, 8 a bow, 9 the bar of đ. Null where it is just a digit. */
function byDigit(word: Word, digit: string): Word | null {
  if (word.letters === '' || word.literal.includes(digit)) return null;
  const marked = digit in DIGIT_TONES ? command(word, DIGIT_TONES[digit] ?? '') : markByDigit(word, digit);
  if (marked === null) return null;
  // Struck twice it undoes itself and stands as the digit it is.
  return marked.literal === word.literal
    ? marked
    : { ...marked, letters: marked.letters.slice(0, -1) + digit, literal: word.literal + digit };
}

function markByDigit(word: Word, digit: string): Word | null {
  const lower = word.letters.toLowerCase();
  switch (digit) {
    case '6': {
      const at = Math.max(...['a', 'e', 'o', 'â', 'ê', 'ô'].map((letter) => lower.lastIndexOf(letter)));
      const letter = lower[at] ?? '';
      const plain = ({ â: 'a', ê: 'e', ô: 'o' } as Readonly<Record<string, string>>)[letter] ?? letter;
      return at < 0 ? null : command(word, plain);
    }
    case '7':
      return /[uoươ]/.test(lower) ? command(word, 'w') : null;
    case '8':
      return /[aă]/.test(lower) ? command(word, 'w') : null;
    case '9':
      return command(word, 'd');
    default:
      return null;
  }
}

/** Nothing follows: ươ is never open at the end of a word, uơ is (thuở, huơ). */
function openHorn(letters: string): string {
  return letters.replace(/ư(?=ơ$)/, 'u').replace(/Ư(?=[ơƠ]$)/, 'U');
}

/** The letters of the keys as they were struck. */
export function rawText(keys: readonly WordKey[]): string {
  return keys.map((key) => (key.kind === 'tone' ? '' : key.kind === 'digit' ? key.digit : key.letter)).join('');
}

/**
 * The word a row of keys makes: finished Vietnamese, composed. Keys that cannot make a syllable stand as they were struck,
 * so that names and codes of other languages can be typed too.
 */
export function compose(keys: readonly WordKey[]): string {
  const word = keys.reduce<Word>((former, key) => press(former, key), { letters: '', tone: 0, literal: '' });
  const letters = openHorn(word.letters);
  if (word.tone === 0) return letters.normalize('NFC');
  return (placeTone(letters, word.tone) ?? rawText(keys)).normalize('NFC');
}
