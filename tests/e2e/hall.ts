import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type KioskProcess, startKiosk } from '#support/kiosk-process.ts';
import { expect, test as base } from './kiosk-test.ts';

const LAPTOP = ' 0: +*eDP-1 1366/344x768/194+0+0  eDP-1\n';
const PROJECTOR = ' 1: +HDMI-1 1920/600x1080/340+1366+0  HDMI-1\n';

export interface Hall {
  readonly kiosk: KioskProcess;
  /** The laptop, and what the projector throws on the wall. */
  readonly presenter: () => Promise<Page>;
  readonly room: () => Promise<Page>;
  readonly plug: (on: boolean) => Promise<void>;
}

interface Fixtures {
  readonly hall: Hall;
  /** Started for demonstrations, in a folder nobody has used. */
  readonly demo: boolean;
}

/** A kiosk in a hall: displays are plugged by a file, and both windows are opened by hand at the addresses it tells. */
export const test = base.extend<Fixtures>({
  demo: [false, { option: true }],
  hall: async ({ browser, page, demo }, provide) => {
    const place = await mkdtemp(join(tmpdir(), 'goc-so-hall-'));
    const displays = join(place, 'displays');
    const plug = (on: boolean): Promise<void> =>
      writeFile(displays, on ? `Monitors: 2\n${LAPTOP}${PROJECTOR}` : `Monitors: 1\n${LAPTOP}`);
    await plug(true);
    const env = { KIOSK_PRESENT_DISPLAYS: displays };
    const kiosk = await startKiosk(
      demo ? { env, folder: join(place, 'data'), parameters: ['--demo'] } : { env, settings: { printer: { kind: 'folder' } } },
    );
    await page.goto(kiosk.address);
    const contexts: BrowserContext[] = [];
    const opened = new Set<string>();
    const window = async (name: string, width: number, height: number): Promise<Page> => {
      const found = async (): Promise<string | undefined> =>
        [...kiosk.output().matchAll(new RegExp(`${name}: (http://\\S+)`, 'g'))]
          .map(([, address = '']) => address)
          .findLast((address) => !opened.has(address));
      await expect.poll(found, { timeout: 20_000 }).toBeDefined();
      const address = (await found()) ?? '';
      opened.add(address);
      const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
      contexts.push(context);
      const shown = await context.newPage();
      await shown.goto(address);
      return shown;
    };
    await provide({
      kiosk,
      plug,
      presenter: () => window('Trình chiếu', 1366, 768),
      room: () => window('Màn chiếu', 1920, 1080),
    });
    for (const context of contexts) await context.close();
    await kiosk.stop();
    await rm(place, { recursive: true, force: true });
  },
});
