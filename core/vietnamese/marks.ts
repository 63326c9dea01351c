import { fold, foldSpelling } from './fold.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
const HATS = /[\u0302\u0306\u031b]/;
/** A letter with all its marks, also where they stand in an order that no single letter has. */
const LETTER = /\P{M}\p{M}*/gu;

/** A word as it is compared, and as it was written. */
export interface WrittenWord {
  readonly word: string;
  readonly written: string;
}

/** The words of a text, folded, each with its own letters: folding keeps one letter for one letter, so positions carry over. */
export function writtenWords(text: string): readonly WrittenWord[] {
  const letters = text.normalize('NFC').toLowerCase().match(LETTER) ?? [];
  const folded = foldSpelling(letters.map((letter) => fold(letter)[0] ?? letter).join(''));
  return [...folded.matchAll(/\d+(?:\.\d+)*|[a-z]+/g)].map((found) => ({
    word: found[0],
    written: letters.slice(found.index, found.index + found[0].length).join(''),
  }));
}

/** The one tone of a syllable, wherever it is written: hoá and hóa sound alike. */
function toneOf(written: string): string {
  return TONES.exec(written.normalize('NFD'))?.[0] ?? '';
}

function hatsOf(written: string): readonly string[] {
  return (written.match(LETTER) ?? []).map((letter) =>
    letter === 'đ' ? letter : (HATS.exec(letter.normalize('NFD'))?.[0] ?? ''),
  );
}

export function isMarked(written: string): boolean {
  return toneOf(written) !== '' || hatsOf(written).some((hat) => hat !== '');
}

/**
 * Whether a word, or its beginning, may be the one that was typed: a mark that was typed must stand there, one that was not may
 * be anything. Both fold to the same letters.
 */
export function agrees(typed: string, known: string): boolean {
  const tone = toneOf(typed);
  if (tone !== '' && tone !== toneOf(known)) return false;
  const there = hatsOf(known);
  return hatsOf(typed).every((hat, at) => hat === '' || hat === there[at]);
}
