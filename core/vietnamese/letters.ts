/** The tones in the order of Unicode's combining marks table of Vietnamese: none, sắc, huyền, hỏi, ngã, nặng. */
export const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;
export type MarkedLetter = 'ă' | 'â' | 'đ' | 'ê' | 'ô' | 'ơ' | 'ư';

const VOWELS = new Set('aăâeêioôơuưy');

export function isVowel(letter: string): boolean {
  return VOWELS.has(letter.toLowerCase());
}

/** A letter with a tone, composed. */
export function withTone(letter: string, tone: Tone): string {
  return (letter + TONES[tone]).normalize('NFC');
}

/** Splits a composed letter into the letter with its hat or horn, and its tone. */
export function splitTone(letter: string): { readonly letter: string; readonly tone: Tone } {
  const parts = letter.normalize('NFD');
  const tone = TONES.findIndex((mark) => mark !== '' && parts.includes(mark));
  if (tone <= 0) return { letter, tone: 0 };
  return { letter: parts.replace(TONES[tone] ?? '', '').normalize('NFC'), tone: tone as Tone };
}
