import { fold } from '#core/vietnamese/fold.ts';
import { oneOf } from './seeded.ts';

const TELEX_TONES = ['', 's', 'f', 'r', 'x', 'j'];
const VNI_TONES = ['', '1', '2', '3', '4', '5'];
const MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TELEX_HATS: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' };
const VNI_HATS: Readonly<Record<string, string>> = { ă: 'a8', â: 'a6', đ: 'd9', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7' };

/** A word as the keys of a typing habit leave it where no Vietnamese input is on. */
function residue(word: string, hats: Readonly<Record<string, string>>, tones: readonly string[]): string {
  let tone = 0;
  const letters = [...word.normalize('NFC')].map((letter) => {
    const parts = letter.normalize('NFD');
    const found = MARKS.findIndex((mark) => parts.includes(mark));
    if (found >= 0) tone = found + 1;
    const plain = found < 0 ? letter : parts.replace(MARKS[found] ?? '', '').normalize('NFC');
    return hats[plain] ?? plain;
  });
  return letters.join('') + (tones[tone] ?? '');
}

const inOneWord = (words: readonly string[], random: () => number, change: (word: string) => string): string => {
  const long = words.flatMap((word, index) => (word.length > 2 ? [index] : []));
  const at = long.length === 0 ? 0 : oneOf(long, random);
  return words.map((word, index) => (index === at ? change(word) : word)).join(' ');
};
const place = (word: string, random: () => number): number => Math.floor(random() * (word.length - 1));

type Noise = (words: readonly string[], random: () => number) => string;

/** The ways in which people's typing strays, each made on the words of a title in lower case. */
export const NOISES: Readonly<Record<string, Noise>> = {
  'as it is': (words) => words.join(' '),
  'no marks': (words) => fold(words.join(' ')),
  'one wrong tone': (words, random) =>
    inOneWord(words, random, (word) => {
      const plain = [...word.normalize('NFD')].filter((letter) => !MARKS.includes(letter)).join('');
      const at = plain.search(/[aeiouy]/);
      return at < 0 ? word : (plain.slice(0, at + 1) + oneOf(MARKS, random) + plain.slice(at + 1)).normalize('NFC');
    }),
  'two letters swapped': (words, random) =>
    inOneWord(words.map(fold), random, (word) => {
      const at = place(word, random);
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    }),
  'a letter left out': (words, random) =>
    inOneWord(words.map(fold), random, (word) => {
      const at = place(word, random) + 1;
      return word.slice(0, at) + word.slice(at + 1);
    }),
  'a letter twice': (words, random) =>
    inOneWord(words.map(fold), random, (word) => {
      const at = place(word, random);
      return word.slice(0, at + 1) + word.slice(at);
    }),
  'Telex residue in one word': (words, random) => inOneWord(words, random, (word) => residue(word, TELEX_HATS, TELEX_TONES)),
  'Telex residue': (words) => words.map((word) => residue(word, TELEX_HATS, TELEX_TONES)).join(' '),
  'VNI residue': (words) => words.map((word) => residue(word, VNI_HATS, VNI_TONES)).join(' '),
  'two words run together': (words, random) => {
    const at = place(words.join(' ').replaceAll(/[^ ]/g, ''), random) + 1;
    return fold(words.map((word, index) => (index === at ? word : ` ${word}`)).join('')).trim();
  },
  'y for i': (words) => fold(words.join(' ')).replaceAll(/\b([bcdghklmnpstvx])i\b/g, '$1y'),
  'the last word half typed': (words) => fold(words.join(' ')).slice(0, -1),
  'spoken around': (words, random) => `${oneOf(['làm', 'tôi muốn', 'xin', 'thủ tục'], random)} ${words.join(' ')}`,
};
