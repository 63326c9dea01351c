/** What slips are printed on: two sheets for an office printer, two rolls for a thermal one. */
export const PAPER_SIZES = ['a5', 'a4', 'roll-80', 'roll-58'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export const ROLLS = ['roll-80', 'roll-58'] as const;
export type Roll = (typeof ROLLS)[number];

/** A roll is cut where its slip ends, holds no sheet of the office, and is printed dot by dot. */
export function isRoll(paper: string): paper is Roll {
  return ROLLS.some((roll) => roll === paper);
}
