import { isVowel, type Tone, withTone } from './letters.ts';

/** Longest first, so that ngh is not read as n. `gi` and `qu` are onsets of their own. */
const ONSETS = [
  'ngh',
  'ng',
  'nh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ph',
  'qu',
  'th',
  'tr',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
];

/** Every rhyme of the written language, without tone, and the stems some of them grow from while being typed (oă, iê…). */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in ing inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơc ơi ơm ơn ơng ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uâ uê uêch uên uênh uêu ' +
    'uô uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ' +
    'ươ ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu iê yê uyê ă â oă'
  ).split(' '),
);

export const ALL_ONSETS: readonly string[] = ONSETS;
export const ALL_RHYMES: ReadonlySet<string> = RHYMES;

/** Splits a word without tone into onset and rhyme; null when it is not built like a Vietnamese syllable. */
export function splitSyllable(word: string): { readonly onset: string; readonly rhyme: string } | null {
  const lower = word.toLowerCase();
  for (const onset of ONSETS) {
    if (!lower.startsWith(onset)) continue;
    const rhyme = lower.slice(onset.length);
    if (RHYMES.has(rhyme)) return { onset, rhyme };
    // After qu the glide is written once: quỳnh is qu + (u)ynh.
    if (onset === 'qu' && RHYMES.has(`u${rhyme}`)) return { onset, rhyme };
    // "gi" alone and "gin": the i belongs to the rhyme as well.
    if (onset === 'gi' && RHYMES.has(`i${rhyme}`)) return { onset: 'g', rhyme: `i${rhyme}` };
  }
  return null;
}

const MARKED = /[ăâêôơư]/;

/** Index of the letter of a rhyme that carries the tone, by the modern rule (hoá, tuỳ, khoẻ). */
export function toneIndex(rhyme: string): number {
  const letters = [...rhyme];
  const marked = letters.findLastIndex((letter) => MARKED.test(letter));
  if (marked >= 0) return marked;
  const vowels = letters.filter(isVowel).length;
  if (vowels <= 1) return letters.findIndex(isVowel);
  const closed = letters.length > vowels;
  if (closed || vowels === 3) return vowels === 3 && !closed ? 1 : vowels - 1;
  return /^(oa|oe|uy)/.test(rhyme) ? 1 : 0;
}

/** A word without tone, given one. A word that is no syllable comes back as null. */
export function placeTone(word: string, tone: Tone): string | null {
  const parts = splitSyllable(word);
  if (parts === null) return null;
  if (tone === 0) return word;
  const at = parts.onset.length + toneIndex(parts.rhyme);
  return [...word].map((letter, index) => (index === at ? withTone(letter, tone) : letter)).join('');
}
