import type { PlanItem } from '../content/plan.ts';
import type { AskedRound, Shown } from '../group/counts.ts';
import type { Meeting, Presentation } from './presentation.ts';

/** What a meeting was, as far as the machine knows it. */
export interface Outcome {
  /** Subjects of the parts the room saw, each once, in their order. */
  readonly subjects: readonly string[];
  readonly shown: readonly Shown[];
  /** Questions for which hands were counted, in their order. */
  readonly rounds: readonly AskedRound[];
}

export function outcomeOf({ plan, deck, shelf }: Meeting, { seen, wasFront, hands }: Presentation): Outcome {
  const subjects = plan.items.flatMap((item, at) => (seen.includes(at) ? subjectOf(item) : []));
  const rounds = deck.flatMap((slide): AskedRound[] => {
    if (slide.kind !== 'question') return [];
    const counted = hands[`${slide.quiz}/${slide.round}`];
    const round = shelf.quiz(slide.quiz)?.rounds.find(({ id }) => id === slide.round);
    if (counted === undefined || round === undefined) return [];
    const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + (counted[id] ?? 0), 0);
    const answered = sum(round.answers.map(({ id }) => id));
    const right = sum(round.answers.filter((answer) => answer.right).map(({ id }) => id));
    return answered === 0 ? [] : [{ quiz: slide.quiz, round: slide.round, answered, right }];
  });
  // A question that is asked twice has its hands counted once.
  const asked = [...new Map(rounds.map((round) => [`${round.quiz}/${round.round}`, round])).values()];
  return {
    subjects: [...new Set(subjects)],
    shown: ['projector', ...(wasFront ? (['kiosk'] as const) : []), ...(asked.length > 0 ? (['quiz'] as const) : [])],
    rounds: asked,
  };
}

function subjectOf(item: PlanItem): readonly string[] {
  return item.kind === 'opening' || item.kind === 'practice' || item.kind === 'trouble' ? [item.subject] : [];
}
