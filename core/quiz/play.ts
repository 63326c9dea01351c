import type { Quiz, Round } from '../content/quiz.ts';

/** How far a quiz is gone through. Ids of content and nothing else; there is no mark and no clock. */
export interface QuizState {
  /** Which round stands there; as many as there are rounds: the end. */
  readonly at: number;
  /** Answer that was last given, by round. */
  readonly given: Readonly<Record<string, string>>;
  /** Whether the first answer was right, by round. How many were is kept in the record; nobody is shown it. */
  readonly first: Readonly<Record<string, boolean>>;
}

export type QuizEvent =
  | { readonly kind: 'answer'; readonly answer: string }
  /** A wrong answer is taken back, to try once more. */
  | { readonly kind: 'again' }
  | { readonly kind: 'on' }
  | { readonly kind: 'back' };

export const QUIZ_BEGINS: QuizState = { at: 0, given: {}, first: {} };

/** Round in hand; null at the end. */
export function roundOf(quiz: Quiz, state: QuizState): Round | null {
  return quiz.rounds[state.at] ?? null;
}

/** Total: an event that means nothing in this state gives the same state back. */
export function playQuiz(quiz: Quiz, state: QuizState, event: QuizEvent): QuizState {
  const round = roundOf(quiz, state);
  if (event.kind === 'back') return state.at === 0 ? state : { ...state, at: state.at - 1 };
  if (round === null) return state;
  const given = state.given[round.id];
  switch (event.kind) {
    case 'answer': {
      const answer = round.answers.find(({ id }) => id === event.answer);
      if (given !== undefined || answer === undefined) return state;
      const first = { [round.id]: answer.right, ...state.first };
      return { ...state, given: { ...state.given, [round.id]: answer.id }, first };
    }
    case 'again': {
      if (given === undefined || isRight(round, given)) return state;
      return { ...state, given: Object.fromEntries(Object.entries(state.given).filter(([id]) => id !== round.id)) };
    }
    case 'on':
      return given === undefined ? state : { ...state, at: state.at + 1 };
  }
}

export function isRight(round: Round, answer: string): boolean {
  return round.answers.some(({ id, right }) => id === answer && right);
}

/** For the record of the visit: rounds that were answered, and those that were right at once. */
export function countsOf({ first }: QuizState): { readonly answered: number; readonly right: number } {
  const tries = Object.values(first);
  return { answered: tries.length, right: tries.filter(Boolean).length };
}
