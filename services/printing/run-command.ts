import { execFile } from 'node:child_process';

/** What a program of the system answered. `code` is null when it could not be started or had to be stopped. */
export interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunCommandOptions {
  /** Milliseconds after which the program is killed. */
  readonly timeout: number;
  /** What the program reads from its standard input. */
  readonly input?: Uint8Array;
}

/** Runs a program without a shell, in the C locale so that its words can be read. Never rejects. */
export type RunCommand = (command: string, args: readonly string[], options: RunCommandOptions) => Promise<CommandOutcome>;

const MOST_OUTPUT = 1_000_000;

export const runCommand: RunCommand = (command, args, { timeout, input }) =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C' };
    const options = { timeout, env, maxBuffer: MOST_OUTPUT, killSignal: 'SIGKILL', windowsHide: true } as const;
    const child = execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, stdout, stderr });
    });
    // A program that ends without reading breaks the pipe; what it answered says enough.
    child.stdin?.on('error', () => {});
    if (input !== undefined) child.stdin?.end(input);
  });
