import type { MarkedLetter, Tone } from '#core/vietnamese/letters.ts';

/** The five tones as the gold keys show them. */
export const TONE_KEYS = [
  { face: 'á', tone: 1, name: 'keys.sac' },
  { face: 'à', tone: 2, name: 'keys.huyen' },
  { face: 'ả', tone: 3, name: 'keys.hoi' },
  { face: 'ã', tone: 4, name: 'keys.nga' },
  { face: 'ạ', tone: 5, name: 'keys.nang' },
] as const satisfies readonly { readonly face: string; readonly tone: Tone; readonly name: string }[];

export const MARK_KEYS = ['ă', 'â', 'đ', 'ê', 'ô', 'ơ', 'ư'] as const satisfies readonly MarkedLetter[];

export const LETTER_ROWS = {
  qwerty: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  abc: ['abcdefghij', 'klmnopqrs', 'tuvwxyz'],
} as const;

/** In place of the letters after "123". */
export const SYMBOLS = ['1234567890', '.,-/@:()&'] as const;

/** As on a telephone, which is where these numbers are typed at home. */
export const DIGIT_ROWS = ['123', '456', '789', '/0'] as const;
