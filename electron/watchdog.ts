import { MINUTE, SECOND } from '#core/basics/durations.ts';
import type { Clock } from '#services/environment/clock.ts';

/** What is done about a page that no longer paints: first the page, then its window, then the whole program. */
export type Remedy = 'reload' | 'new-window' | 'exit';

/** Three beats of the page missed. */
export const SILENCE = 10 * SECOND;
/** The first picture may take longer, above all on a cold disk. */
export const FIRST_PICTURE = 30 * SECOND;

export interface Watchdog {
  /** The page painted. */
  heard(): void;
  /** The page is known to be gone: no need to wait for silence. */
  failed(): void;
  stop(): void;
}

/** Which remedy fits the failures so far; times in milliseconds, newest last. */
export function remedyFor(failures: readonly number[], now: number): Remedy {
  const within = (span: number): number => failures.filter((time) => now - time < span).length;
  if (within(15 * MINUTE) >= 5) return 'exit';
  return within(5 * MINUTE) >= 3 ? 'new-window' : 'reload';
}

export function createWatchdog(clock: Clock, act: (remedy: Remedy) => void): Watchdog {
  const failures: number[] = [];
  let cancel = (): void => {};
  const failed = (): void => {
    failures.push(clock.elapsed());
    const remedy = remedyFor(failures, clock.elapsed());
    watch(FIRST_PICTURE);
    act(remedy);
  };
  const watch = (patience: number): void => {
    cancel();
    cancel = clock.after(patience, failed);
  };
  watch(FIRST_PICTURE);
  return { heard: () => watch(SILENCE), failed, stop: () => cancel() };
}
