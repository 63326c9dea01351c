import { MINUTE, SECOND } from '../basics/durations.ts';

/** What is done about a page that no longer paints: first the page, then its window, then the whole program. */
export type Remedy = 'reload' | 'new-window' | 'exit';

/** A page that has not painted for this long is hung or gone: three of its beats were missed. */
export const SILENCE = 10 * SECOND;
/** The first picture may take longer, above all on a cold disk. */
export const FIRST_PICTURE = 30 * SECOND;

/** How often and how closely, in milliseconds. */
const NEW_WINDOW = { times: 3, within: 5 * MINUTE } as const;
const EXIT = { times: 5, within: 15 * MINUTE } as const;

/** Which remedy fits the failures of one run so far; times in milliseconds of a clock that never jumps, in any order. */
export function remedyFor(failures: readonly number[], now: number): Remedy {
  const often = ({ times, within }: { readonly times: number; readonly within: number }): boolean =>
    failures.filter((time) => now - time < within).length >= times;
  if (often(EXIT)) return 'exit';
  return often(NEW_WINDOW) ? 'new-window' : 'reload';
}
