import { failure, success, type Result } from '#core/basics/result.ts';
import { HANDOUT_MARGINS, SHEET_PAGES } from '#core/sheet/paper.ts';
import type { Sheet } from '#core/sheet/sheet.ts';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import type { EdgeProblem } from './check-edges.ts';
import { cut, type Dots, inkIn } from './dots.ts';

/** A picture may be a dot larger than its paper, by rounding. */
const ROUNDING = 1;
/** Copies of one page lie one under the other, each as high as its page holds; the first of them ends here at the latest. */
const { width: WIDTH, height: HEIGHT } = SHEET_PAGES.a4;
const INSIDE = {
  width: (WIDTH - HANDOUT_MARGINS.left - HANDOUT_MARGINS.right) * DOTS_A_MILLIMETRE,
  height: (HEIGHT - HANDOUT_MARGINS.top - HANDOUT_MARGINS.bottom) * DOTS_A_MILLIMETRE,
};
/** The page of a copy is at least so high (`Handout.module.css`): below that the next one may begin. */
const LEAST_HEIGHT = 269 * DOTS_A_MILLIMETRE;

/**
 * Whether a handout is one page and nothing of it runs off it. Its picture begins where its margins end: the printer's page brings these.
 * Answers what its first copy prints.
 */
export function handoutPage(dots: Dots, { copies = 1 }: Pick<Sheet, 'copies'>): Result<Dots, EdgeProblem> {
  const page = { width: WIDTH * DOTS_A_MILLIMETRE, height: HEIGHT * DOTS_A_MILLIMETRE };
  // A picture of another size is a picture for other paper.
  if (Math.abs(dots.width - page.width) > ROUNDING || Math.abs(dots.height - page.height) > ROUNDING) return failure('clipped');
  const height = copies === 1 ? INSIDE.height : LEAST_HEIGHT;
  const beside = { x: INSIDE.width + ROUNDING, y: 0, width: dots.width, height: dots.height };
  if (inkIn(dots, beside) > 0) return failure('clipped');
  const below = { x: 0, y: height, width: dots.width, height: dots.height };
  if (copies === 1 && inkIn(dots, below) > 0) return failure('too-long');
  return success(cut(dots, { x: 0, y: 0, width: dots.width, height }));
}
