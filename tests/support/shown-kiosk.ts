import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../tools/lib/find-chromium.mjs';
import { type KioskProcess, startKiosk } from './kiosk-process.ts';
import { type RealScreen, startRealScreen } from './real-screen.ts';

/** A kiosk on a screen: its own launcher started its own browser there, with the flags of an office. */
export interface ShownKiosk {
  readonly screen: RealScreen;
  readonly kiosk: KioskProcess;
  /** Where a driver of tests may look into the browser. */
  readonly driver: string;
  stop(): Promise<void>;
}

/** Whoever starts one asked `whyNoScreen` before. */
export async function showKiosk(): Promise<ShownKiosk> {
  const place = await mkdtemp(join(tmpdir(), 'goc-so-screen-'));
  const browser = join(place, 'browser.sh');
  // The one flag more: without it nobody could tell what became of the page.
  await writeFile(browser, `#!/bin/sh\nexec '${findChromium()}' --remote-debugging-port=0 "$@"\n`);
  await chmod(browser, 0o755);
  const screen = await startRealScreen();
  const env = { ...screen.env, CHROMIUM_PATH: browser, TMPDIR: place, KIOSK_NO_GPU: '1' };
  let kiosk: KioskProcess | null = null;
  const stop = async (): Promise<void> => {
    await kiosk?.stop();
    await screen.stop();
    await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    kiosk = await startKiosk({ browser: true, env });
    return { screen, kiosk, driver: `http://127.0.0.1:${await portIn(place)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The browser writes its port into its profile once it listens. */
async function portIn(place: string): Promise<string> {
  for (;;) {
    const profile = (await readdir(place)).find((name) => name.startsWith('goc-so-profile-'));
    const text = await readFile(join(place, profile ?? '', 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = /^(\d+)\n/.exec(text)?.[1];
    if (port !== undefined) return port;
    await new Promise((again) => setTimeout(again, 50));
  }
}
