import { splitTone, type Tone } from './letters.ts';
import { placeTone } from './syllable.ts';

/**
 * A word in the one spelling it is compared in: lower case, composed, the tone where the modern rule puts it (ủy is uỷ, hóa is hoá), and
 * i for y after a single consonant (lý is lí). What is no syllable keeps its letters.
 */
export function oneSpelling(word: string): string {
  const letters = [...word.normalize('NFC').toLowerCase()].map(splitTone);
  const plain = letters
    .map(({ letter }) => letter)
    .join('')
    .replace(/^([bcdghklmnprstvx])y$/, '$1i');
  const tone = letters.reduce<Tone>((found, letter) => (letter.tone === 0 ? found : letter.tone), 0);
  return placeTone(plain, tone) ?? letters.map(({ letter, tone: own }) => (own === 0 ? letter : letter + own)).join('');
}
