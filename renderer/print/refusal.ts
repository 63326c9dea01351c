import { isTakenHome, type PrintedDocument } from '#core/slip/printed.ts';
import { cutOff } from './cut-off.ts';
import { HANDOUT_ROOM } from './handout-fits.ts';
import type { PageSize } from './lay-out.ts';
import { lettersWithout } from './letters.ts';

/** Why a document is not to be printed as it lies there. The service reads these words (`REFUSALS` of its rasteriser). */
export type Refusal = 'glyphs' | 'clipped' | 'too-long';

const PIXELS_A_MILLIMETRE = 96 / 25.4;
/** A pixel, rounded up. */
const SLACK = 0.3;

/**
 * What is wrong with a drawn slip or handout, or null: letters its fonts do not have, more than the paper is long, letters that run out of
 * their boxes. Papers of the office are as long as they are, and hold what staff wrote.
 */
export function refusalOf(document: PrintedDocument, page: Document, sheet: Element, size: PageSize): Refusal | null {
  if (!isTakenHome(document)) return null;
  const loaded = [...page.fonts].filter(({ status }) => status === 'loaded');
  if (lettersWithout(loaded, sheet.textContent ?? '').length > 0) return 'glyphs';
  // Copies of a handout lie one under the other, all alike, each on a page of its own.
  const [onePage, room] =
    document.kind === 'sheet' ? [sheet.firstElementChild ?? sheet, HANDOUT_ROOM] : [sheet, size.height * PIXELS_A_MILLIMETRE];
  if (onePage.getBoundingClientRect().height > room + SLACK * PIXELS_A_MILLIMETRE) return 'too-long';
  return cutOff(sheet) === null ? null : 'clipped';
}
