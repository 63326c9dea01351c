import { execFile } from 'node:child_process';
import { SECOND } from '#core/basics/durations.ts';

/** Answers a command's output; null where it cannot be run, fails, or takes longer than so many milliseconds (two seconds). */
export type Ask = (command: string, parameters: readonly string[], patience?: number) => Promise<string | null>;

export const ask: Ask = (command, parameters, patience = 2 * SECOND) =>
  new Promise((done) => {
    const options = { timeout: patience, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } };
    execFile(command, parameters, options, (error, output) => done(error === null ? output : null));
  });
