import { SECOND } from '#core/basics/durations.ts';
import { decode } from '#core/cards/decode.ts';
import { newScratch } from '#core/cards/scratch.ts';
import { type Answers, answersOf, NO_ANSWERS, withPicture } from '#core/cards/tally.ts';
import type { OpenCamera } from './card-camera.ts';

/** Pictures are looked at so often, where the machine is quick enough. */
const EVERY = SECOND / 6;
/** No card in so long: the room is told how to hold them. */
export const LONG_UNSEEN = 10 * SECOND;

/** What was read so far. */
export interface Reading {
  readonly answers: Answers;
  /** Not one card was seen for `LONG_UNSEEN`. */
  readonly unseen: boolean;
}

export const NOTHING_READ: Reading = { answers: answersOf(NO_ANSWERS), unseen: false };

/**
 * Looks at one picture after another and tells what was read, until it is stopped by what it answers. The page has as much time between two
 * pictures as one of them took, at least. `clock` is in ms.
 */
export function readCards(camera: OpenCamera, clock: () => number, tell: (reading: Reading) => void): () => void {
  let tally = NO_ANSWERS;
  let sight = clock();
  let scratch = newScratch(1, 1);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const began = clock();
    const frame = camera.frame();
    if (frame !== null) {
      const { width, height } = frame;
      if (scratch.width !== width || scratch.height !== height) scratch = newScratch(width, height);
      const { cards } = decode(frame, scratch);
      if (cards.length > 0) sight = began;
      tally = withPicture(tally, cards);
    }
    const answers = answersOf(tally);
    tell({ answers, unseen: answers.cards === 0 && began - sight >= LONG_UNSEEN });
    const took = clock() - began;
    timer = setTimeout(look, Math.max(EVERY - took, took));
  };
  timer = setTimeout(look);
  return () => clearTimeout(timer);
}
