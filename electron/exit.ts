import { app } from 'electron';
import type { RunState } from '#core/watchdog/run-record.ts';
import type { Logger } from '#services/diagnostics/logger.ts';

/** The supervisor (shell launcher, systemd) starts the program again on this code. */
export const DEFECT_CODE = 70;

let log: Logger | null = null;
let note: (state: RunState) => void = () => {};

/** From now on defects are logged before the program ends. */
export function logDefectsTo(logger: Logger): void {
  log = logger;
}

/** From now on it is noted how this run ends, so that the next one knows. */
export function noteEndsIn(noted: (state: RunState) => void): void {
  note = noted;
}

/** Notes how the run stands. */
export function noteRun(state: RunState): void {
  note(state);
}

/**
 * Ends the program so that it is started again: by whoever watches it (`KIOSK_SUPERVISED=1`), who would lose sight of a program that started
 * itself anew; else by itself.
 */
export function endAgain(): void {
  if (process.env['KIOSK_SUPERVISED'] !== '1') app.relaunch();
  app.exit(DEFECT_CODE);
}

/** Something no code expected: never a dialog, which would block a kiosk. */
export function onDefect(error: unknown): void {
  try {
    note('defect');
    log?.error('electron.defect', error);
  } finally {
    endAgain();
  }
}
