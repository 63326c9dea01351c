import { accentedWords, fold, foldSpelling, words } from './fold.ts';
import { agrees, writtenWords } from './marks.ts';

/** What a thing can be found by. */
export interface Findable {
  readonly title: string;
  readonly keywords: readonly string[];
  readonly code: string | null;
  readonly inside: readonly string[];
}

export type Why =
  | { readonly kind: 'title' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'keyword'; readonly keyword: string }
  | { readonly kind: 'inside' };

/** Weights of a match, found by trying them on a table of queries (see the tests): what is named beats what is mentioned. */
const WEIGHT = { phraseInTitle: 1.6, phraseInKeyword: 1.8, accented: 1.5, wholeTitle: 3, titleEnd: 1.25, code: 10 } as const;

/** A query taken apart once, to be held against many things. */
export interface Asked {
  readonly phrase: string;
  readonly code: string;
  /** Words that were typed with a mark. */
  readonly marked: readonly string[];
}

export function askedOf(query: string): Asked {
  return {
    phrase: words(query).join(' '),
    code: query.trim(),
    marked: accentedWords(query).filter((word) => fold(word) !== word),
  };
}

/** A thing taken apart once, to be asked for many times. */
export interface Ranked {
  readonly title: string;
  readonly code: string | null;
  readonly keywords: ReadonlySet<string>;
  readonly accented: ReadonlySet<string>;
}

export function rankedOf({ title, code, keywords }: Findable): Ranked {
  return {
    title: words(title).join(' '),
    code,
    keywords: new Set(keywords.map((keyword) => words(keyword).join(' '))),
    accented: new Set([title, ...keywords].flatMap(accentedWords)),
  };
}

/** Multiplies an index's own score by how well the query fits as a phrase. */
export function rerank(score: number, asked: Asked, { title, code, keywords, accented }: Ranked): number {
  const { phrase } = asked;
  let result = score / Math.sqrt(Math.max(4, title.length));
  if (code !== null && code === asked.code) result *= WEIGHT.code;
  if (` ${title} `.includes(` ${phrase}`)) result *= WEIGHT.phraseInTitle;
  if (title === phrase) result *= WEIGHT.wholeTitle;
  else if (title.endsWith(phrase)) result *= WEIGHT.titleEnd;
  if (keywords.has(phrase)) result *= WEIGHT.phraseInKeyword;
  return result * toneFit(asked.marked, accented);
}

/** Tones that were typed on purpose should agree: đường is not dương. 1 when the query has no marks at all. */
function toneFit(marked: readonly string[], known: ReadonlySet<string>): number {
  if (marked.length === 0) return 1;
  const agreeing = marked.filter((word) => known.has(word)).length;
  return agreeing === marked.length ? WEIGHT.accented : 0.6 + 0.4 * (agreeing / marked.length);
}

/** Why this item answers this query, so that the result can say so when its title does not show it. */
export function whyMatched(query: string, item: Findable): Why {
  const typed = writtenWords(query);
  const asked = typed.map(({ word }) => word);
  const inTitle = writtenWords(item.title);
  if (item.code !== null && asked.includes(item.code)) return { kind: 'code', code: item.code };
  const stands = typed.some(({ word, written }) =>
    inTitle.some((other) => other.word.startsWith(word) && agrees(written, other.written)),
  );
  if (stands) return { kind: 'title' };
  const phrase = asked.join(' ');
  const keyword =
    item.keywords.find((other) => words(other).join(' ').includes(phrase)) ??
    item.keywords.find((other) => words(other).some((word) => asked.includes(word)));
  return keyword === undefined ? { kind: 'inside' } : { kind: 'keyword', keyword };
}

export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

/** The word that begins here, to its end. */
function wordAt(text: string, at: number): string {
  return /^[\p{L}\p{N}]*/u.exec(text.slice(at).toLowerCase())?.[0] ?? '';
}

/** A title cut into matched and other pieces. Folding keeps one letter for one letter, so positions carry over. */
export function highlight(title: string, query: string): readonly Segment[] {
  const composed = title.normalize('NFC');
  const folded = [...composed].map((letter) => foldSpelling(letter)[0] ?? letter).join('');
  const asked = writtenWords(query);
  const on = Array.from<boolean>({ length: composed.length }).fill(false);
  for (const { word, written } of asked) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const startsWord = at === 0 || !/[a-z0-9]/.test(folded[at - 1] ?? ' ');
      if (startsWord && agrees(written, wordAt(composed, at))) on.fill(true, at, at + word.length);
    }
  }
  // The space between two matched words belongs to the match.
  for (let at = 1; at < on.length - 1; at += 1)
    if (composed[at] === ' ' && on[at - 1] === true && on[at + 1] === true) on[at] = true;
  const segments: Segment[] = [];
  for (const [index, letter] of [...composed].entries()) {
    const matched = on[index] === true;
    const last = segments.at(-1);
    if (last?.matched === matched) segments[segments.length - 1] = { text: last.text + letter, matched };
    else segments.push({ text: letter, matched });
  }
  return segments;
}
