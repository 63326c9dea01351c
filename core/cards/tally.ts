import type { CardSeen } from './frame.ts';
import { type Side, SIDES } from './sides.ts';

/** A card counts once one side of it was seen in so many of the last so many pictures. More than half, so that two sides never have it. */
export const STEADY = 5;
export const LAST = 8;

type Sides = ReadonlyMap<number, Side>;

/** Answers of one question so far: numbers of cards and their sides, no picture and no place. To be dropped when the question is over. */
export interface Tally {
  /** What the last pictures showed, the newest at the end. */
  readonly recent: readonly Sides[];
  /** Cards that were held steadily; one that is put down keeps its answer, one that is turned steadily changes it. */
  readonly steady: Sides;
}

/** What may be shown and kept: how many cards answered which, how many answered at all, how many are in the picture now. */
export interface Answers {
  readonly sides: Readonly<Record<Side, number>>;
  readonly cards: number;
  readonly seen: number;
}

export const NO_ANSWERS: Tally = { recent: [], steady: new Map() };

/** The tally after one more picture. */
export function withPicture({ recent, steady }: Tally, cards: readonly Pick<CardSeen, 'card' | 'side'>[]): Tally {
  const now: Sides = new Map(cards.map(({ card, side }) => [card, side]));
  const last = [...recent, now].slice(-LAST);
  const next = new Map(steady);
  for (const [card, side] of now) if (last.filter((sides) => sides.get(card) === side).length >= STEADY) next.set(card, side);
  return { recent: last, steady: next };
}

export function answersOf({ recent, steady }: Tally): Answers {
  const sides = Object.fromEntries(SIDES.map((side) => [side, 0])) as Record<Side, number>;
  for (const side of steady.values()) sides[side] += 1;
  return { sides, cards: steady.size, seen: recent.at(-1)?.size ?? 0 };
}

/** Answers after a row of pictures. */
export function tally(pictures: readonly (readonly Pick<CardSeen, 'card' | 'side'>[])[]): Answers {
  return answersOf(pictures.reduce(withPicture, NO_ANSWERS));
}
