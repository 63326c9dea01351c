import { MINUTE } from '#core/basics/durations.ts';
import type { Openness } from '#core/opening/openness.ts';
import { mayRestartNow } from '#core/watchdog/nightly.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';

interface Tools {
  readonly clock: Clock;
  readonly log: Logger;
  readonly openness: () => Openness['state'];
  /** Somebody waits for something: a visit is open, staff are in their corner. */
  readonly busy: () => Promise<boolean>;
  /** When the glass or a key was last touched, on the clock's monotonic time; null where it never was. */
  readonly lastInput: () => number | null;
  /** The screen may sleep, or may not. Said on every change and at first. */
  readonly keepAwake: (awake: boolean) => void;
  /** Starts the program anew. */
  readonly restart: () => void;
}

/**
 * Looks once a minute at what the hour asks for: the screen stays awake unless the office is known to be closed, and once a night, when nobody is
 * there, the program is started anew. Answers how to stop it.
 */
export function startOfficeRound({ clock, log, openness, busy, lastInput, keepAwake, restart }: Tools): () => void {
  const began = clock.elapsed();
  let awake: boolean | null = null;
  let stopped = false;
  let cancel = (): void => {};

  const light = (): void => {
    const wanted = openness() !== 'closed';
    if (wanted !== awake) keepAwake(wanted);
    awake = wanted;
  };
  const look = async (): Promise<void> => {
    light();
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
        .catch((error: unknown) => log.error('round.failed', error))
        .finally(() => !stopped && again());
    });
  };
  light();
  again();
  return () => {
    stopped = true;
    cancel();
    if (awake === true) keepAwake(false);
  };
}
