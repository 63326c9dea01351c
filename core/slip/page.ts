import type { PaperSize } from '../contract/shapes.ts';

/** Paper in millimetres. A roll is cut where the slip ends, at the latest after 25 cm. */
export const PAGES: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a5: { width: 148, height: 210 },
  'roll-80': { width: 80, height: 250 },
};

/** Length of the page for content of this height, both in millimetres: a sheet is a sheet, a roll ends after its last line. */
export function pageLength(paper: PaperSize, contentHeight: number): number {
  return paper === 'a5' ? PAGES.a5.height : Math.min(Math.ceil(contentHeight) + 1, PAGES[paper].height);
}
