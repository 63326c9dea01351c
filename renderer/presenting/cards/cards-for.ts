import { SIDES } from '#core/cards/sides.ts';
import type { Answers } from '#core/cards/tally.ts';
import type { Round } from '#core/content/quiz.ts';

export interface CardsFor {
  /** Cards by answer, in the order of the answers. */
  readonly hands: readonly { readonly answer: string; readonly count: number }[];
  /** Cards whose letter the question has not. */
  readonly other: number;
}

/** What the sides of cards say to a question: the first answer is A. */
export function cardsFor({ answers }: Pick<Round, 'answers'>, { sides, cards }: Answers): CardsFor {
  const hands = answers.flatMap(({ id }, at) => {
    const side = SIDES[at];
    return side === undefined ? [] : [{ answer: id, count: sides[side] }];
  });
  return { hands, other: cards - hands.reduce((sum, { count }) => sum + count, 0) };
}
