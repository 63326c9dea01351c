import { failure, type Result, success } from '../basics/result.ts';

/** How a group was shown things. */
export const SHOWN = ['projector', 'kiosk', 'own-phone', 'quiz'] as const;
export type Shown = (typeof SHOWN)[number];

/** No hall of the commune holds more; a larger number is a slip of the finger. */
export const MOST_HEADS = 500;

export interface GroupCounts {
  readonly all: number;
  readonly members: number;
  readonly elderly: number;
  readonly quiz: { readonly answered: number; readonly right: number } | null;
  /** Sheets printed and handed out. */
  readonly printed: number;
  /** The same answers question by question, where hands were counted. */
  readonly rounds?: readonly AskedRound[] | undefined;
}

/** Hands counted for one question of a quiz, by id. */
export interface AskedRound {
  readonly quiz: string;
  readonly round: string;
  readonly answered: number;
  readonly right: number;
}

/** All questions together; null where there was none. */
export function quizOf(rounds: readonly AskedRound[]): GroupCounts['quiz'] {
  const sum = (of: 'answered' | 'right'): number => rounds.reduce((all, round) => all + round[of], 0);
  return rounds.length === 0 ? null : { answered: sum('answered'), right: sum('right') };
}

export type CountsProblem = 'too-many' | 'counts-disagree';

/** Whether the numbers can be true of one room. Numbers are whole and not negative. */
export function judgeCounts({ all, members, elderly, quiz, printed, rounds = [] }: GroupCounts): Result<null, CountsProblem> {
  // A quiz has several questions a head.
  if (all > MOST_HEADS || printed > 10 * MOST_HEADS || (quiz !== null && quiz.answered > 12 * MOST_HEADS))
    return failure('too-many');
  if (all < 1 || members > all || elderly > all) return failure('counts-disagree');
  if (quiz !== null && quiz.right > quiz.answered) return failure('counts-disagree');
  return agree(rounds, quiz) ? success(null) : failure('counts-disagree');
}

/** Questions told one by one are those the sums are of, and each only once. */
function agree(rounds: readonly AskedRound[], quiz: GroupCounts['quiz']): boolean {
  if (rounds.length === 0) return true;
  const sum = quizOf(rounds);
  const once = new Set(rounds.map(({ quiz: of, round }) => `${of}/${round}`)).size === rounds.length;
  return once && rounds.every(({ answered, right }) => right <= answered) && same(sum, quiz);
}

function same(one: GroupCounts['quiz'], other: GroupCounts['quiz']): boolean {
  return one?.answered === other?.answered && one?.right === other?.right;
}
