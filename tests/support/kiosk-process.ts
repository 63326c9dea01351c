import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Settings } from '#core/contract/shapes.ts';
import { keepChecks } from './kept-checks.ts';
import { keepSettings } from './kept-settings.ts';

const launcher = resolve(import.meta.dirname, '../../dist/node/launcher.js');

/** A kiosk started the way `npm start -- --no-browser` starts it, on a data folder of its own. */
export interface KioskProcess {
  /** One-time address; opening it signs the browser in as the kiosk surface. */
  readonly address: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Everything the terminal showed. */
  output(): string;
  /** Stops it as the office would (SIGTERM) and removes its folder. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface KioskOptions {
  readonly parameters?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** An existing data folder; kept when the kiosk stops. Without one it is new, and an office has checked the content today. */
  readonly folder?: string;
  /** Whether it opens its own browser on the screen, as at an office. */
  readonly browser?: boolean;
  /** What staff had set before it is started, where its folder is new. */
  readonly settings?: Partial<Settings>;
}

/** Resolves when the address line is printed; rejects with the terminal's text when the kiosk ends first. */
export async function startKiosk(options: KioskOptions = {}): Promise<KioskProcess> {
  const own = options.folder === undefined;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'goc-so-e2e-')));
  if (own) await keepChecks(folder);
  if (own && options.settings !== undefined) await keepSettings(folder, options.settings);
  const child = spawn(
    process.execPath,
    [
      launcher,
      ...(options.browser === true ? [] : ['--no-browser']),
      '--port',
      '0',
      '--data',
      folder,
      ...(options.parameters ?? []),
    ],
    {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const address = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const found = /Góc Số: (http:\/\/\S+)/.exec(text)?.[1];
      if (found !== undefined) done(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => fail(new Error(`The kiosk ended with ${String(code)} before it was ready:\n${text}`)));
  });
  return {
    address,
    folder,
    process: child,
    output: () => text,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      const code = await exited;
      if (own) await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
