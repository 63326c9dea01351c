import type { PrintedDocument } from '#core/slip/printed.ts';
import { cutOff } from './cut-off.ts';
import type { PageSize } from './lay-out.ts';
import { lettersWithout } from './letters.ts';

/** Why a document is not to be printed as it lies there. The service reads these words (`REFUSALS` of its rasteriser). */
export type Refusal = 'glyphs' | 'clipped' | 'too-long';

const PIXELS_A_MILLIMETRE = 96 / 25.4;
/** A pixel, rounded up. */
const SLACK = 0.3;

/**
 * What is wrong with a drawn slip, or null: letters its fonts do not have, more than the paper is long, letters that run out of their
 * boxes. Papers of the office are as long as they are, and hold what staff wrote.
 */
export function refusalOf(document: PrintedDocument, page: Document, sheet: Element, size: PageSize): Refusal | null {
  if (document.kind !== 'slip' && document.kind !== 'code') return null;
  const loaded = [...page.fonts].filter(({ status }) => status === 'loaded');
  if (lettersWithout(loaded, sheet.textContent ?? '').length > 0) return 'glyphs';
  if (sheet.getBoundingClientRect().height / PIXELS_A_MILLIMETRE > size.height + SLACK) return 'too-long';
  return cutOff(sheet) === null ? null : 'clipped';
}
