import { oneSpelling } from './spelling.ts';

/** A word of the list by the id of its gloss, in every form it may have in one language. */
export interface ListedWord {
  readonly id: string;
  readonly forms: readonly string[];
}

/** The listed words of glosses in one language. */
export function listedWords(
  glosses: readonly { readonly id: string; readonly words: readonly string[]; readonly en: readonly string[] }[],
  language: 'vi' | 'en',
): readonly ListedWord[] {
  return glosses.map(({ id, words, en }) => ({ id, forms: language === 'vi' ? words : en }));
}

/** A stretch of a text: a listed word with its gloss, a label between ** ** as the portal writes it, or anything else. */
export type GlossPiece =
  | { readonly kind: 'word'; readonly text: string; readonly gloss: string }
  | { readonly kind: 'label' | 'plain'; readonly text: string };

/** Finds listed words in texts of one language. */
export interface Glosser {
  /** The text in pieces, which joined are the text. Labels are left whole: what they say is looked for, not read. */
  readonly pieces: (text: string) => readonly GlossPiece[];
  /** Ids of all listed words in a text, labels included, in the order they are read, each once. */
  readonly ids: (text: string) => readonly string[];
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const LABEL = /\*\*[^*]+\*\*/g;
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    word: oneSpelling(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A form of a word as it is compared: two forms with the same key are the same word. */
export function wordKey(form: string): string {
  return tokensOf(form)
    .map((token) => token.word)
    .join(' ');
}

/** Makes the finder once for a list of words; a text is then walked once. */
export function createGlosser(listed: readonly ListedWord[]): Glosser {
  // By first syllable, the longest first: "số định danh cá nhân" is one word, not "số định danh" with something after it.
  const byFirst = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>();
  for (const { id, forms } of listed) {
    for (const form of forms) {
      const words = tokensOf(form).map((token) => token.word);
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }]);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);

  const find = (text: string): readonly Found[] => {
    const tokens = tokensOf(text);
    const stands = (words: readonly string[], at: number): boolean =>
      words.every((word, step) => {
        const token = tokens[at + step];
        const before = tokens[at + step - 1];
        if (token?.word !== word) return false;
        return step === 0 || /^\s+$/.test(text.slice(before?.to, token.from));
      });
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const match = byFirst.get(tokens[at]?.word ?? '')?.find(({ words }) => stands(words, at));
      if (match === undefined) continue;
      const last = at + match.words.length - 1;
      found.push({ id: match.id, from: tokens[at]?.from ?? 0, to: tokens[last]?.to ?? 0 });
      at = last;
    }
    return found;
  };

  return {
    ids: (text) => [...new Set(find(text).map(({ id }) => id))],
    pieces: (text) => {
      const pieces: GlossPiece[] = [];
      const plain = (part: string): void => {
        if (part !== '') pieces.push({ kind: 'plain', text: part });
      };
      const read = (part: string): void => {
        let done = 0;
        for (const { id, from, to } of find(part)) {
          plain(part.slice(done, from));
          pieces.push({ kind: 'word', text: part.slice(from, to), gloss: id });
          done = to;
        }
        plain(part.slice(done));
      };
      let done = 0;
      for (const label of text.matchAll(LABEL)) {
        read(text.slice(done, label.index));
        pieces.push({ kind: 'label', text: label[0] });
        done = label.index + label[0].length;
      }
      read(text.slice(done));
      return pieces;
    },
  };
}
