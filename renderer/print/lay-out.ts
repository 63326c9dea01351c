import { slipFits, type SlipFit } from '#core/slip/fit.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { pageLength, PAGES } from '#core/slip/page.ts';

/** Millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const PIXELS_A_MILLIMETRE = 96 / 25.4;

/** Draws ever shorter until the slip fits its paper. `draw` answers the height in CSS pixels. */
export async function layOut(slip: SlipDocument, draw: (fit: SlipFit) => Promise<number>): Promise<PageSize> {
  const { width, height: longest } = PAGES[slip.paper];
  let height = longest;
  for (const fit of slipFits(slip)) {
    height = (await draw(fit)) / PIXELS_A_MILLIMETRE;
    if (height <= longest) break;
  }
  return { width, height: pageLength(slip.paper, height) };
}
