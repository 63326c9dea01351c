/** The four answers of a card, by the edge that is held up: as printed, its top, right, bottom and left. */
export const SIDES = ['A', 'B', 'C', 'D'] as const;
export type Side = (typeof SIDES)[number];
