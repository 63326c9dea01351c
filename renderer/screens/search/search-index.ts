import MiniSearch from 'minisearch';
import type { Language } from '#core/basics/language.ts';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { words } from '#core/vietnamese/fold.ts';
import { againstByWord, lexiconOf } from '#core/vietnamese/marked-forms.ts';
import { writtenWords } from '#core/vietnamese/marks.ts';
import {
  askedOf,
  highlight,
  rankedOf,
  rerank,
  whyMatched,
  type Findable,
  type Ranked,
  type Segment,
  type Why,
} from '#core/vietnamese/rank.ts';
import { textOfResidue } from '#core/vietnamese/residue.ts';

export interface Hit {
  readonly card: ProcedureCard;
  /** The title in the language of the page, cut at what matched. */
  readonly title: readonly Segment[];
  readonly why: Why;
}

export interface SearchIndex {
  /** At most four, best first; nothing for nonsense. */
  search(query: string, language: Language): readonly Hit[];
  /** Two that are near, for when nothing was found. */
  near(query: string, language: Language): readonly Hit[];
}

/** As many results as stand above the keyboard without scrolling. */
export const SHOWN = 4;
const NEAR = 2;
/** A result far below the best one, or weak in itself, is noise. Found on the table of queries in the tests. */
const FLOOR_OF_BEST = 0.25;
/** How many of what the index finds are held against the query as a phrase: what is further down never comes up. */
const LOOKED_AT = 80;
/** A reading of the keys counts a little less than what stands there. */
const RESIDUE = 0.9;
const NONE: ReadonlySet<string> = new Set();

/** Words and pairs of neighbours run together, so that "hokhau" and "ho khau" meet. */
function tokens(text: string): string[] {
  const list = words(text);
  const pairs = list.slice(1).map((word, index) => `${list[index] ?? ''}${word}`);
  return [...list, ...pairs];
}

function findable(card: ProcedureCard, language: Language): Findable {
  return {
    title: card.name[language],
    // Both languages are searched: people mix them.
    keywords: [
      ...card.keywords[language],
      ...(card.officialName === undefined ? [] : [card.officialName[language]]),
      ...card.keywords[language === 'vi' ? 'en' : 'vi'],
    ],
    code: card.code ?? null,
    inside: [card.summary[language], ...card.searched[language]],
  };
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly keywords: string;
  readonly code: string;
  readonly inside: string;
}

interface Known {
  readonly card: ProcedureCard;
  readonly item: Findable;
  readonly ranked: Ranked;
  /** Every word of it, as it is written. */
  readonly held: ReadonlySet<string>;
}
interface Scored extends Known {
  readonly score: number;
}

function heldBy({ title, keywords, inside }: Findable): ReadonlySet<string> {
  return new Set(writtenWords([title, ...keywords, ...inside].join(' \n ')).map(({ written }) => written));
}

/** So many words that are met make one with other marks a slip of the finger; fewer, and it is another word. */
const FORGIVING = 2;

/** Words so common that they tell nothing apart: in more than this share of a large catalogue. */
const COMMON = 0.12;
const LARGE = 200;

/** Words that stand in so many titles that a longer query is answered by its other words, and by its pairs. */
function commonWords(items: readonly Findable[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (items.length < LARGE) return NONE;
  for (const item of items) {
    for (const word of new Set(words([item.title, ...item.keywords, ...item.inside].join(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > items.length * COMMON).map(([word]) => word));
}

function buildIndex(known: readonly Known[]): MiniSearch<Row> {
  const index = new MiniSearch<Row>({
    fields: ['title', 'keywords', 'code', 'inside'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3, keywords: 2.5, code: 6, inside: 0.4 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(
    known.map(({ card, item }) => ({
      id: card.id,
      title: item.title,
      keywords: item.keywords.join(' \n '),
      code: item.code ?? '',
      inside: item.inside.join(' \n '),
    })),
  );
  return index;
}

/** Search over everything there is, forgiving marks, typing slips and run-together words. */
export function createSearchIndex(cards: readonly ProcedureCard[]): SearchIndex {
  const prepare = (language: Language) => {
    const known = cards.map((card): Known => {
      const item = findable(card, language);
      return { card, item, ranked: rankedOf(item), held: heldBy(item) };
    });
    return {
      index: buildIndex(known),
      lexicon: lexiconOf(known.map(({ held }) => held)),
      common: commonWords(known.map(({ item }) => item)),
      byId: new Map(known.map((one) => [one.card.id, one])),
    };
  };
  const prepared = { vi: prepare('vi'), en: prepare('en') };

  const scored = (query: string, language: Language, loose: boolean): readonly Scored[] => {
    const asked = words(query);
    if (asked.length === 0) return [];
    const { index, common, byId, lexicon } = prepared[language];
    const phrase = askedOf(query);
    const against = againstByWord(query, lexicon);
    const telling = asked.filter((word) => !common.has(word));
    const left = telling.length >= 2 ? common : NONE;
    const processTerm = (term: string): string | null => (left.has(term) ? null : term);
    const counted = left === NONE ? asked : telling;
    // Only the last word can be half typed, alone or run together with the one before.
    const last = [asked.at(-1), asked.slice(-2).join('')];
    const prefix = (term: string): boolean => last.includes(term);
    return (
      index
        .search(query, loose ? { prefix: true, fuzzy: 0.4 } : { processTerm, prefix })
        .map(({ id, score, queryTerms }) => {
          // Words of the query that the item holds in any form: at least half must be met, or it is chance.
          const found = counted.filter((word) => queryTerms.includes(word));
          const held = byId.get(String(id))?.held ?? NONE;
          const other = loose ? 0 : found.filter((word) => against.get(word)?.(held) === true).length;
          const agreeing = found.length - other;
          const met = (agreeing + (other > 0 && agreeing >= FORGIVING ? 1 : 0)) / counted.length;
          return { id: String(id), score: !loose && met < 0.5 ? 0 : score * met };
        })
        .filter(({ score }) => score > 0)
        // Ties are broken by what the phrase says, so the cut comes first and is generous.
        .toSorted((a, b) => b.score - a.score)
        .slice(0, LOOKED_AT)
        .flatMap(({ id, score }) => {
          const one = byId.get(id);
          return one === undefined ? [] : [{ ...one, score: rerank(score, phrase, one.ranked) }];
        })
    );
  };
  const ranked = (query: string, language: Language, loose: boolean): readonly Scored[] => {
    const meant = textOfResidue(query);
    const all = [
      ...scored(query, language, loose),
      ...(meant === null ? [] : scored(meant, language, loose).map((one) => ({ ...one, score: one.score * RESIDUE }))),
    ].toSorted((a, b) => a.score - b.score);
    // Of a card found by both readings the better stays: it comes last here.
    return [...new Map(all.map((one) => [one.card.id, one])).values()].toSorted((a, b) => b.score - a.score);
  };
  const hit =
    (query: string) =>
    (found: { readonly card: ProcedureCard; readonly item: Findable }): Hit => ({
      card: found.card,
      title: highlight(found.item.title, query),
      why: whyMatched(query, found.item),
    });

  return {
    search(query, language) {
      const all = ranked(query, language, false);
      const best = all[0]?.score ?? 0;
      return all
        .filter(({ score }) => score >= best * FLOOR_OF_BEST)
        .slice(0, SHOWN)
        .map(hit(query));
    },
    near(query, language) {
      const near = ranked(query, language, true).slice(0, NEAR);
      const taken = new Set(near.map(({ card }) => card.id));
      const fill = cards.filter((card) => !taken.has(card.id)).slice(0, NEAR - near.length);
      return [
        ...near.map(hit(query)),
        ...fill.map((card): Hit => ({ card, title: highlight(card.name[language], ''), why: { kind: 'title' } })),
      ];
    },
  };
}
