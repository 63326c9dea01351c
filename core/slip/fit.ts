import type { SlipDocument } from './document.ts';

/** How much of a slip is drawn, and how closely. QR, address and warning are not among the things that can go. */
export interface SlipFit {
  readonly homeSteps: boolean;
  readonly tight: boolean;
  /** The second line of each paper. */
  readonly details: boolean;
  /** How many papers are listed; the others are counted in one line that sends the reader to the counter. */
  readonly papers: number;
}

/**
 * Ways to draw a slip, fullest first. The first one that fits its paper is taken. The lines are drawn closer before anything
 * goes, then the steps for home go before what has to be brought; a roll has no room for the steps at all.
 */
export function slipFits({ paper, papers, homeSteps }: SlipDocument): readonly SlipFit[] {
  const all = papers.length;
  const full: SlipFit = { homeSteps: paper === 'a5' && homeSteps.length > 0, tight: false, details: true, papers: all };
  const tight: SlipFit = { ...full, tight: true };
  const bare: SlipFit = { ...tight, homeSteps: false, details: false };
  return [
    full,
    tight,
    // Beside the QR the steps often cost no height, so they may stay where the second lines have to go.
    ...(full.homeSteps
      ? [
          { ...tight, homeSteps: false },
          { ...tight, details: false },
        ]
      : []),
    bare,
    ...Array.from({ length: Math.max(0, all - 1) }, (_, index) => ({ ...bare, papers: all - 1 - index })),
  ];
}
