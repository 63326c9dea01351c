import { FIRST_PICTURE, remedyFor, SILENCE, type Remedy } from '#core/watchdog/escalation.ts';
import type { Clock } from '#services/environment/clock.ts';

export interface Watchdog {
  /** The page painted. */
  heard(): void;
  /** The page is known to be gone: no need to wait for silence. */
  failed(): void;
  stop(): void;
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
