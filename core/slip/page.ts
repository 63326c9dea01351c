import { isRoll, type PaperSize, type Roll } from './paper-sizes.ts';

/** Paper in millimetres. A roll is cut where the slip ends, at the latest after 25 cm. */
export const PAGES: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a5: { width: 148, height: 210 },
  a4: { width: 210, height: 297 },
  'roll-80': { width: 80, height: 250 },
  'roll-58': { width: 58, height: 250 },
};

/** A thermal head prints 8 dots a millimetre (203 dots an inch). */
export const DOTS_A_MILLIMETRE = 8;

/** Dots of the head, in the middle of the paper: 72 of 80 mm, 48 of 58 mm. What lies beside them stays white. */
export const HEAD_DOTS: Readonly<Record<Roll, number>> = { 'roll-80': 576, 'roll-58': 384 };

/** Length of the page for content of this height, both in millimetres: a sheet is a sheet, a roll ends after its last line. */
export function pageLength(paper: PaperSize, contentHeight: number): number {
  const { height } = PAGES[paper];
  return isRoll(paper) ? Math.min(Math.ceil(contentHeight) + 1, height) : height;
}
