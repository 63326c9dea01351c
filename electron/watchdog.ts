import { FIRST_PICTURE, remedyFor, SILENCE, type Remedy } from '#core/watchdog/escalation.ts';
import type { Clock } from '#services/environment/clock.ts';

/** `gone`: the process of the page ended. `hung`: it is there and does not paint. */
export type Failure = 'gone' | 'hung';

export interface Watchdog {
  /** The page painted. */
  heard(): void;
  /** The page is known to have failed: no need to wait for silence. */
  failed(how: Failure): void;
  /** Silence means nothing until what was answered is called: something holds the whole program up, as a print does on Windows. */
  hold(): () => void;
  stop(): void;
}

export function createWatchdog(clock: Clock, act: (remedy: Remedy, how: Failure) => void): Watchdog {
  const failures: number[] = [];
  let holds = 0;
  let stopped = false;
  let cancel = (): void => {};
  const failed = (how: Failure): void => {
    // Chromium itself calls a page hung that waits for a print.
    if (stopped || (how === 'hung' && holds > 0)) return;
    failures.push(clock.elapsed());
    watch(FIRST_PICTURE);
    act(remedyFor(failures, clock.elapsed()), how);
  };
  const watch = (patience: number): void => {
    cancel();
    cancel = stopped || holds > 0 ? () => {} : clock.after(patience, () => failed('hung'));
  };
  watch(FIRST_PICTURE);
  return {
    heard: () => watch(SILENCE),
    failed,
    hold() {
      let held = true;
      holds += 1;
      cancel();
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        // Whatever waited meanwhile comes first: the beat of the page is among it.
        watch(FIRST_PICTURE);
      };
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
