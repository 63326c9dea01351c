import type { Language } from '../basics/language.ts';
import { spokenVietnamese } from '../vietnamese/spoken.ts';

/**
 * Syllables a second that nobody reads to an old listener: reading aloud is 4 to 6, talk among friends seldom 7. Above it the sentence was
 * cut off, or it is another one.
 */
export const FASTEST = 7;
/** Syllables a second of the slowest reader. The slowest of the kiosk's own voices says 1.5 words a second. */
export const SLOWEST = 1;
/** Seconds of stillness a recording may have before and after its words. More is heard as a kiosk that hangs. */
export const STILLNESS = 2;

/** How long a recording of a sentence may be, in seconds. */
export interface LengthBounds {
  readonly least: number;
  readonly most: number;
}

export function lengthBounds(text: string, language: Language): LengthBounds {
  const syllables = syllablesOf(text, language);
  return { least: syllables / FASTEST, most: syllables / SLOWEST + STILLNESS };
}

/** How many syllables a sentence is when it is said, at least 1: in Vietnamese each written word of it, in English by its vowels. */
export function syllablesOf(text: string, language: Language): number {
  const words = (language === 'vi' ? spokenVietnamese(text) : text).split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');
  const count = language === 'vi' ? words.length : words.reduce((sum, word) => sum + englishSyllables(word), 0);
  return Math.max(1, count);
}

/** Groups of vowels, a silent e at the end left out; a digit counts as one. An estimate, which the bounds are wide enough for. */
function englishSyllables(word: string): number {
  const digits = word.match(/\d/g)?.length ?? 0;
  const vowels =
    word
      .toLowerCase()
      .replace(/[^l]e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, digits + vowels);
}
