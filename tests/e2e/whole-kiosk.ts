import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { findChromium } from '../../tools/lib/find-chromium.mjs';
import { attach } from './attach.ts';
import { clickForTouch } from './click-for-touch.ts';

const launcher = resolve(import.meta.dirname, '../../dist/node/launcher.js');

/** The kiosk as an office starts it: launcher, service and the launcher's own browser with its own flags. */
export interface WholeKiosk {
  readonly launcher: ChildProcess;
  readonly data: string;
  /** Where it keeps browser profiles and other passing things. */
  readonly temporary: string;
  /** Takes hold of the page on the screen; in a browser other than the one given, which is to be replaced. */
  hold(other?: number): Promise<Held>;
}

export interface Held {
  readonly browser: Browser;
  readonly page: Page;
  /** Process id of the browser. */
  readonly pid: number;
}

/** The launcher's own browser with the launcher's own flags; only a screen is spared and a way to drive it is added. */
async function drivenBrowser(place: string): Promise<string> {
  const path = join(place, 'browser.sh');
  const clean = 'unset LD_PRELOAD FAKETIME FAKETIME_TIMESTAMP_FILE';
  await writeFile(
    path,
    `#!/bin/sh\n${clean}\nexec '${findChromium() ?? ''}' "$@" --headless=new --disable-gpu --remote-debugging-port=0\n`,
  );
  await chmod(path, 0o755);
  return path;
}

async function until<Found>(look: () => Promise<Found | null>, most: number, what: string): Promise<Found> {
  const end = performance.now() + most;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > end) throw new Error(`${what} did not come within ${most} ms`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The browser of a kiosk that lives and can be driven: its process and the address it listens at. */
async function livingBrowser(
  temporary: string,
  other?: number,
): Promise<{ readonly pid: number; readonly address: string } | null> {
  const names = (await readdir(temporary)).filter((name) => name.startsWith('goc-so-profile-'));
  for (const name of names) {
    const [port = '', path = ''] = (await readFile(join(temporary, name, 'DevToolsActivePort'), 'utf8').catch(() => '')).split(
      '\n',
    );
    const pid = Number(await readFile(join(temporary, name, 'browser.pid'), 'utf8').catch(() => '0'));
    if (port !== '' && pid > 0 && pid !== other && alive(pid)) return { pid, address: `ws://127.0.0.1:${port}${path}` };
  }
  return null;
}

/** Starts it on a data folder, in a place for everything else. Nothing is waited for. */
export async function startWholeKiosk(
  place: string,
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<WholeKiosk> {
  const temporary = join(place, 'tmp');
  await mkdir(temporary, { recursive: true });
  const child = spawn(process.execPath, [launcher, '--port', '0', '--data', data], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...env,
      CHROMIUM_PATH: await drivenBrowser(place),
      TMPDIR: temporary,
      DISPLAY: ':none',
      WAYLAND_DISPLAY: undefined,
    },
  });
  return {
    launcher: child,
    data,
    temporary,
    async hold(other) {
      const { pid, address } = await until(
        () => {
          if (child.exitCode !== null || child.signalCode !== null) throw new Error('The launcher has ended');
          return livingBrowser(temporary, other);
        },
        60_000,
        'The browser',
      );
      const browser = await attach(address);
      const page = await until(async () => browser.contexts()[0]?.pages()[0] ?? null, 10_000, 'The page');
      clickForTouch(page);
      return { browser, page, pid };
    },
  };
}
