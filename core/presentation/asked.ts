import type { PlanItem } from '../content/plan.ts';
import type { Round } from '../content/quiz.ts';
import type { Shelf } from './shelf.ts';

/** The questions a part asks, in their order; none where the shelf has lost its quiz. */
export function askedIn({ quiz, rounds }: Extract<PlanItem, { readonly kind: 'quiz' }>, shelf: Shelf): readonly Round[] {
  return shelf.quiz(quiz)?.rounds.filter(({ id }) => rounds?.includes(id) ?? true) ?? [];
}
