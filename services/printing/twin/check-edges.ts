import { failure, success, type Result } from '#core/basics/result.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import { DOTS_A_MILLIMETRE, HEAD_DOTS, PAGES } from '#core/slip/page.ts';
import { isRoll } from '#core/slip/paper-sizes.ts';
import { type Box, type Dots, inkIn } from './dots.ts';

export type EdgeProblem = 'too-long' | 'clipped';

/** What office printers leave white on every side of a sheet, in millimetres: most reach to 4.2, a few not quite. */
const SHEET_EDGE = 4.5;
/** Ink in the outermost line that can be printed is the rest of something that goes on beyond it. */
const LAST_LINE = 1;
/** A picture may be a dot larger than its paper, by rounding. */
const ROUNDING = 1;

/** Whether the picture is no longer than its paper and nothing of it lies where the printer cannot reach, or is cut by the edge. */
export function checkEdges(dots: Dots, paper: PaperSize): Result<null, EdgeProblem> {
  const page = { width: PAGES[paper].width * DOTS_A_MILLIMETRE, height: PAGES[paper].height * DOTS_A_MILLIMETRE };
  if (dots.height > page.height + ROUNDING) return failure('too-long');
  // A picture of another width is a picture for other paper.
  if (Math.abs(dots.width - page.width) > ROUNDING) return failure('clipped');
  const { side, end } = edgesOf(paper);
  const { width, height } = dots;
  const edges: readonly Box[] = [
    { x: 0, y: 0, width: side, height },
    { x: width - side, y: 0, width: side, height },
    { x: 0, y: 0, width, height: end },
    { x: 0, y: height - end, width, height: end },
  ];
  return edges.some((edge) => inkIn(dots, edge) > 0) ? failure('clipped') : success(null);
}

/** Dots that stay white: beside the lines, and before the first and after the last of them. A roll is fed under its head, so that it prints to its very ends. */
function edgesOf(paper: PaperSize): { readonly side: number; readonly end: number } {
  if (!isRoll(paper)) return { side: SHEET_EDGE * DOTS_A_MILLIMETRE, end: SHEET_EDGE * DOTS_A_MILLIMETRE };
  const beside = (PAGES[paper].width * DOTS_A_MILLIMETRE - HEAD_DOTS[paper]) / 2;
  return { side: beside + LAST_LINE, end: LAST_LINE };
}
