import type { SlipDocument } from './document.ts';
import { isRoll } from './paper-sizes.ts';

/**
 * How much of a slip is drawn, and how closely. QR, address and warning are not among the things that can go, nor is the second
 * line of a fact: "free" without "when on time" would be untrue.
 */
export interface SlipFit {
  readonly tight: boolean;
  /** A4 only: letters a step smaller, still larger than those of A5. */
  readonly smaller: boolean;
  readonly legal: boolean;
  readonly homeSteps: boolean;
  /** The second line of each paper. */
  readonly details: boolean;
  /** How many papers are listed; the others are counted in one line that sends the reader to the counter. */
  readonly papers: number;
}

/**
 * Ways to draw a slip, fullest first. The first one that fits its paper is taken. The lines are drawn closer before anything
 * goes, on A4 the letters smaller too, then the legal basis and the steps for home go before what has to be brought. A roll has
 * room for neither of the two, but for the steps of a lesson, which has nothing else to say.
 */
export function slipFits({ paper, papers, homeSteps, legal, lesson }: SlipDocument): readonly SlipFit[] {
  const sheet = !isRoll(paper);
  const all = papers.length;
  const full: SlipFit = {
    tight: false,
    smaller: false,
    legal: sheet && legal !== null,
    homeSteps: (sheet || lesson) && homeSteps.length > 0,
    details: true,
    papers: all,
  };
  const tight: SlipFit = { ...full, tight: true };
  const smaller: readonly SlipFit[] =
    paper === 'a4'
      ? [
          { ...full, smaller: true },
          { ...tight, smaller: true },
        ]
      : [];
  const noLegal: SlipFit = { ...tight, ...smaller.at(-1), legal: false };
  const noSteps: SlipFit = { ...noLegal, homeSteps: false };
  const bare: SlipFit = { ...noSteps, details: false };
  return [
    full,
    tight,
    ...smaller,
    ...(full.legal ? [noLegal] : []),
    // Beside the QR the steps often cost no height, so they may stay where the second lines have to go.
    ...(full.homeSteps ? [noSteps, { ...noLegal, details: false }] : []),
    bare,
    ...Array.from({ length: Math.max(0, all - 1) }, (_, index) => ({ ...bare, papers: all - 1 - index })),
  ];
}
