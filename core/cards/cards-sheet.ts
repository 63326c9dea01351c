import type { Language } from '../basics/language.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { cardDrawing } from './card-drawing.ts';
import { CARD_WORDS } from './card-words.ts';
import { CARDS } from './codes.ts';

/**
 * Cards to be printed, each on a page of its own, from number `first` on, `count` of them or as many as there are. Nothing on them is of a
 * person or a day: a set is printed once and used for years. Throws where `first` is no card's number.
 */
export function cardsSheet(first: number, count: number, language: Language): Sheet {
  const last = Math.min(CARDS, first + count - 1);
  const numbers = Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
  return {
    size: 'a4',
    look: 'cards',
    language,
    title: CARD_WORDS.title[language],
    numbered: false,
    blocks: numbers.map((card) => ({
      kind: 'card',
      drawing: cardDrawing(card),
      label: CARD_WORDS.label[language].replace('{card}', String(card)),
    })),
  };
}
