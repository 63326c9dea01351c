import { MINUTE } from '#core/basics/durations.ts';
import type { Openness } from '#core/opening/openness.ts';
import { mayRestartNow } from '#core/watchdog/nightly.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';

export interface NightTools {
  readonly clock: Clock;
  readonly log: Logger;
  readonly openness: () => Openness['state'];
  /** Somebody waits for something: a visit is open, staff are in their corner. */
  readonly busy: () => Promise<boolean>;
  /** When the kiosk was last touched, on the clock's monotonic time; null where it never was. */
  readonly lastInput: () => number | null;
  /** Starts the program anew. */
  readonly restart: () => void;
  /** What else the hour asks for. */
  readonly eachMinute?: () => void;
}

/** Looks once a minute whether the program may be started anew, as it is once a night when nobody is there. Answers how to stop it. */
export function startNightRound({ clock, log, openness, busy, lastInput, restart, eachMinute }: NightTools): () => void {
  const began = clock.elapsed();
  let stopped = false;
  let cancel = (): void => {};

  const look = async (): Promise<void> => {
    eachMinute?.();
    const input = lastInput();
    const night = {
      now: clock.now(),
      openness: openness(),
      idleFor: input === null ? Number.POSITIVE_INFINITY : clock.elapsed() - input,
      upFor: clock.elapsed() - began,
    };
    // Whoever might be busy is asked only where all else allows it.
    if (mayRestartNow({ ...night, busy: false }) && !(await busy()) && !stopped) {
      log.info('night.restart');
      restart();
    }
  };
  const again = (): void => {
    cancel = clock.after(MINUTE, () => {
      look()
        .catch((error: unknown) => log.error('night.defect', error))
        .finally(() => !stopped && again());
    });
  };
  again();
  return () => {
    stopped = true;
    cancel();
  };
}
