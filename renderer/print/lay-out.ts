import type { PaperSize } from '#core/contract/shapes.ts';
import { pageLength, PAGES } from '#core/slip/page.ts';

/** Millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const PIXELS_A_MILLIMETRE = 96 / 25.4;

/** Draws one way after the other, fullest first, until one fits the paper. `draw` answers the height in CSS pixels. */
export async function layOut<Fit>(
  paper: PaperSize,
  fits: readonly Fit[],
  draw: (fit: Fit) => Promise<number>,
): Promise<PageSize> {
  const { width, height: longest } = PAGES[paper];
  let height = longest;
  for (const fit of fits) {
    height = (await draw(fit)) / PIXELS_A_MILLIMETRE;
    if (height <= longest) break;
  }
  return { width, height: pageLength(paper, height) };
}
