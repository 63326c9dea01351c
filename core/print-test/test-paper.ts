import { SHEET_PAGES } from '../sheet/paper.ts';
import { DOTS_A_MILLIMETRE, HEAD_DOTS, PAGES } from '../slip/page.ts';
import { isRoll } from '../slip/paper-sizes.ts';
import type { Paper } from '../slip/printed.ts';

/** White at each side of a sheet, in millimetres: as much as every office printer leaves. */
const SIDE = 10;

/** Width of a paper and of what can be printed on it, in millimetres. The ruler of the test page is as long as the latter. */
export function testWidths(paper: Paper): { readonly width: number; readonly printed: number } {
  if (isRoll(paper)) return { width: PAGES[paper].width, printed: HEAD_DOTS[paper] / DOTS_A_MILLIMETRE };
  const { width } = paper === 'a4-landscape' ? SHEET_PAGES[paper] : PAGES[paper];
  return { width, printed: width - 2 * SIDE };
}
