import MiniSearch from 'minisearch';
import type { Language } from '#core/basics/language.ts';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { words } from '#core/vietnamese/fold.ts';
import { highlight, rerank, whyMatched, type Findable, type Segment, type Why } from '#core/vietnamese/rank.ts';

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

const SHOWN = 4;
const NEAR = 2;
/** A result far below the best one, or weak in itself, is noise. Found on the table of queries in the tests. */
const FLOOR_OF_BEST = 0.25;

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
    keywords: [...card.keywords[language], card.officialName[language], ...card.keywords[language === 'vi' ? 'en' : 'vi']],
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

function buildIndex(cards: readonly ProcedureCard[], language: Language): MiniSearch<Row> {
  const index = new MiniSearch<Row>({
    fields: ['title', 'keywords', 'code', 'inside'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3, keywords: 2.5, code: 6, inside: 0.4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(
    cards.map((card) => {
      const item = findable(card, language);
      return {
        id: card.id,
        title: item.title,
        keywords: item.keywords.join(' \n '),
        code: item.code ?? '',
        inside: item.inside.join(' \n '),
      };
    }),
  );
  return index;
}

/** Search over everything there is, forgiving marks, typing slips and run-together words. */
export function createSearchIndex(cards: readonly ProcedureCard[]): SearchIndex {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const indexes = { vi: buildIndex(cards, 'vi'), en: buildIndex(cards, 'en') };

  const ranked = (query: string, language: Language, loose: boolean) => {
    const asked = words(query);
    if (asked.length === 0) return [];
    return indexes[language]
      .search(query, loose ? { combineWith: 'OR', fuzzy: 0.4 } : {})
      .flatMap((found) => {
        const card = byId.get(String(found.id));
        if (card === undefined) return [];
        const item = findable(card, language);
        // Words of the query that the item holds in any form: at least half must be met, or it is chance.
        const met = asked.filter((word) => found.queryTerms.includes(word)).length / asked.length;
        return !loose && met < 0.5 ? [] : [{ card, item, score: rerank(found.score * met, query, item) }];
      })
      .toSorted((a, b) => b.score - a.score);
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
      const found = ranked(query, language, false);
      const best = found[0]?.score ?? 0;
      return found
        .filter(({ score }) => score >= best * FLOOR_OF_BEST)
        .slice(0, SHOWN)
        .map(hit(query));
    },
    near(query, language) {
      const found = ranked(query, language, true).slice(0, NEAR);
      const known = new Set(found.map(({ card }) => card.id));
      const fill = cards.filter((card) => !known.has(card.id)).slice(0, NEAR - found.length);
      return [
        ...found.map(hit(query)),
        ...fill.map((card): Hit => ({ card, title: highlight(card.name[language], ''), why: { kind: 'title' } })),
      ];
    },
  };
}
