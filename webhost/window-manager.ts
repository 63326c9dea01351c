import { execFile } from 'node:child_process';

/** Answers a command's output; null where it cannot be run. */
export type Ask = (command: string, parameters: readonly string[]) => Promise<string | null>;

const ask: Ask = (command, parameters) =>
  new Promise((done) => {
    execFile(command, parameters, { timeout: 2000, env: { ...process.env, LC_ALL: 'C' } }, (error, output) =>
      done(error === null ? output : null),
    );
  });

/**
 * Whether an X11 screen surely has no window manager; without one a browser's full screen covers only a part of it.
 * False where it cannot be known.
 */
export async function lacksWindowManager(question: Ask = ask): Promise<boolean> {
  const answer = await question('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK']);
  return answer !== null && /not found|no such atom/i.test(answer);
}
