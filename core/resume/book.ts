import { z } from 'zod';
import { DAY, HOUR } from '../basics/durations.ts';
import { slug } from '../content/text.ts';
import type { Progress } from '../simulation/progress.ts';
import { afterWrong, lockout, NO_LOCKOUT, remainingAtStart, triesLeft } from '../staff/lockout.ts';
import { drawCode, picturesKey, resumeCode, type Draw, type ResumeCode } from './code.ts';
import { keptProgress } from './kept-progress.ts';

/** How long a place is kept. */
export const LIFE = 30 * DAY;
/** For as long again an old code is still known, so that it can be told apart from a wrong one. */
const REMEMBERED = 2 * LIFE;
/**
 * A right code clears the count of wrong ones only when the last of them lies this far back: somebody who guesses may have a code of
 * their own. Long enough that clearing it again and again is no faster than going on guessing at the longest lock.
 */
export const QUIET = 3 * HOUR;
/** Places kept at once; a full book lets the oldest go. */
export const LARGEST_BOOK = 2000;

const place = z.strictObject({
  code: resumeCode,
  progress: keptProgress,
  /** The procedure it was come to from, for the way back; null for a lesson by itself. */
  procedure: slug.nullable(),
  /** Wall clock, milliseconds. */
  keptAt: z.number().int(),
});
export type Place = z.infer<typeof place>;

/** All places kept on this kiosk, and how often a code was guessed wrong. */
export const resumeBook = z.strictObject({ places: z.array(place).max(LARGEST_BOOK), lockout });
export type ResumeBook = z.infer<typeof resumeBook>;
export const EMPTY_BOOK: ResumeBook = { places: [], lockout: NO_LOCKOUT };

export type Taken =
  | {
      readonly outcome: 'found';
      readonly progress: Place['progress'];
      readonly procedure: string | null;
      /** Wall clock at which the place is given up. */
      readonly until: number;
    }
  | { readonly outcome: 'unknown'; readonly left: number }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'locked'; readonly lockedFor: number };

interface Keeping {
  readonly book: ResumeBook;
  readonly code: ResumeCode;
  /** Wall clock at which the place is given up. */
  readonly until: number;
}

/** Keeps a place. With the code of a place that is still open, that place is moved on and its code stays. */
export function keep(
  book: ResumeBook,
  kept: { readonly progress: Progress; readonly procedure: string | null; readonly again: ResumeCode | null },
  now: number,
  draw: Draw,
): Keeping {
  const known = book.places.filter((one) => now - one.keptAt < REMEMBERED);
  const former = kept.again === null ? undefined : known.find((one) => same(one.code, kept.again) && now - one.keptAt < LIFE);
  const others = known.filter((one) => one !== former).slice(-(LARGEST_BOOK - 1));
  const code = former?.code ?? drawCode(draw, new Set(others.map((one) => picturesKey(one.code.pictures))));
  const progress = keptProgress.parse(kept.progress);
  const added: Place = { code, progress, procedure: kept.procedure, keptAt: now };
  return { book: { ...book, places: [...others, added] }, code, until: now + LIFE };
}

/** Looks a place up. It stays, so that a code works as often as it is needed; wrong ones make the book deaf for a while. */
export function take(book: ResumeBook, code: ResumeCode, now: number): { readonly book: ResumeBook; readonly taken: Taken } {
  const lockedFor = remainingAtStart(book.lockout, now);
  if (lockedFor > 0) return { book, taken: { outcome: 'locked', lockedFor } };
  const found = book.places.find((one) => same(one.code, code));
  if (found === undefined) {
    const wrong = afterWrong(book.lockout, now);
    const after = { ...book, lockout: wrong };
    if (wrong.remaining > 0) return { book: after, taken: { outcome: 'locked', lockedFor: wrong.remaining } };
    return { book: after, taken: { outcome: 'unknown', left: triesLeft(wrong) } };
  }
  const { lockout: counted } = book;
  const cleared = counted.wrong > 0 && now - counted.at >= QUIET ? { ...book, lockout: NO_LOCKOUT } : book;
  const { progress, procedure, keptAt } = found;
  if (now - keptAt >= LIFE) return { book: cleared, taken: { outcome: 'expired' } };
  return { book: cleared, taken: { outcome: 'found', progress, procedure, until: keptAt + LIFE } };
}

function same(a: ResumeCode, b: ResumeCode | null): boolean {
  return b !== null && a.check === b.check && picturesKey(a.pictures) === picturesKey(b.pictures);
}
