import type { Localised } from '../basics/language.ts';

/** Words about answer cards that stand on no card: the name of the paper in the printer's queue, and what a page is for whoever cannot see it. */
export const CARD_WORDS = {
  title: { vi: 'Thẻ trả lời A, B, C, D', en: 'Answer cards A, B, C, D' },
  label: { vi: 'Thẻ trả lời số {card}', en: 'Answer card {card}' },
} as const satisfies Record<string, Localised>;
