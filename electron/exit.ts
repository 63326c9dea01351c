import { app } from 'electron';
import type { Logger } from '#services/diagnostics/logger.ts';

/** The supervisor (shell launcher, systemd) starts the program again on this code. */
export const DEFECT_CODE = 70;

let log: Logger | null = null;

/** From now on defects are logged before the program ends. */
export function logDefectsTo(logger: Logger): void {
  log = logger;
}

/** Something no code expected: never a dialog, which would block a kiosk. */
export function onDefect(error: unknown): void {
  log?.error('electron.defect', error);
  app.exit(DEFECT_CODE);
}
