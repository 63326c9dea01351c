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
}

export type CountsProblem = 'too-many' | 'counts-disagree';

/** Whether the numbers can be true of one room. Numbers are whole and not negative. */
export function judgeCounts({ all, members, elderly, quiz, printed }: GroupCounts): Result<null, CountsProblem> {
  // A quiz has several questions a head.
  if (all > MOST_HEADS || printed > 10 * MOST_HEADS || (quiz !== null && quiz.answered > 12 * MOST_HEADS))
    return failure('too-many');
  if (all < 1 || members > all || elderly > all) return failure('counts-disagree');
  return quiz !== null && quiz.right > quiz.answered ? failure('counts-disagree') : success(null);
}
