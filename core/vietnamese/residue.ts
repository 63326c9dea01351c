import { emptyDraft, pressKey, textOf } from './composer.ts';
import { splitTone } from './letters.ts';
import { splitSyllable } from './syllable.ts';

/**
 * The word that was meant where Telex or VNI keys stayed as they were struck, because no Vietnamese input was on: kys and ky1 are ký,
 * ddawng is đăng. Null where the keys change nothing, or make no syllable of Vietnamese.
 */
export function wordOfResidue(word: string): string | null {
  if (!/^[a-z][a-z0-9]*$/i.test(word)) return null;
  const draft = [...word.toLowerCase()].reduce(
    (typed, key) => pressKey(typed, /\d/.test(key) ? { kind: 'symbol', symbol: key } : { kind: 'letter', letter: key }),
    emptyDraft,
  );
  const text = textOf(draft);
  if (text === word.toLowerCase()) return null;
  const plain = [...text].map((letter) => splitTone(letter).letter).join('');
  return splitSyllable(plain) === null ? null : text;
}

/** A text with the residue of typing habits read as what was meant; null where there is none. */
export function textOfResidue(text: string): string | null {
  let found = false;
  const mended = text.replaceAll(/[^\s]+/g, (word) => {
    const meant = wordOfResidue(word);
    found ||= meant !== null;
    return meant ?? word;
  });
  return found ? mended : null;
}
