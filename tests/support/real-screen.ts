import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen of X11 without glass, with a keyboard and a mouse that are played through the X server, as a person's would be. */
export interface RealScreen {
  /** What a program needs to be shown on it. */
  readonly env: { readonly DISPLAY: string };
  /** Presses keys at once and lets them go, named as X names them: `ctrl+shift+i`, `F11`, `XF86Back`. */
  chord(...chords: readonly string[]): Promise<void>;
  /** Anything else `xdotool` does. */
  ask(...words: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Why there can be no such screen on this machine; null where there can. */
export function whyNoScreen(): string | null {
  const missing = ['Xvfb', 'xdotool'].filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  return missing.length === 0 ? null : `${missing.join(' and ')} not found: apt-get install xvfb xdotool`;
}

export async function startRealScreen(): Promise<RealScreen> {
  // It chooses a number that is free, and says it once it can be used.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const number = await new Promise<string>((done, fail) => {
    server.stdout.once('data', (chunk: Buffer) => done(chunk.toString('utf8').trim()));
    void ended.then(() => fail(new Error('Xvfb ended before it had a screen')));
  });
  const env = { DISPLAY: `:${number}` };
  const ask = async (...words: readonly string[]): Promise<string> =>
    (await run('xdotool', words, { env: { ...process.env, ...env } })).stdout;
  return {
    env,
    ask,
    async chord(...chords) {
      await ask('key', '--delay', '0', ...chords);
    },
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
