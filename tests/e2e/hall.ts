import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';
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
  /** What the laptop's camera sees: a raw film, kept for as long as the hall. */
  readonly film: Buffer | null;
}

/** A browser whose camera shows a film; null where there is none to show. */
async function cameraShows(film: Buffer | null, place: string, launch: LaunchOptions): Promise<Browser | null> {
  if (film === null) return null;
  const file = join(place, 'film.y4m');
  await writeFile(file, film);
  return chromium.launch({
    ...launch,
    args: [
      ...(launch.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  });
}

/** Every camera a page turns on is remembered, so that it can be asked whether it was turned off. */
function rememberCameras(): void {
  const tracks: MediaStreamTrack[] = [];
  Object.assign(window, { tracks });
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await open(wanted);
    tracks.push(...stream.getTracks());
    return stream;
  };
}

/** Of every camera that was on: what it gives, and whether it still does. */
export const cameras = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ kind, readyState }) => `${kind} ${readyState}`),
  );

/** A kiosk in a hall: displays are plugged by a file, and both windows are opened by hand at the addresses it tells. */
export const test = base.extend<Fixtures>({
  demo: [false, { option: true }],
  film: [null, { option: true }],
  hall: async ({ browser, page, demo, film, launchOptions }, provide) => {
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
    const filmed = await cameraShows(film, place, launchOptions);
    const contexts: BrowserContext[] = [];
    const opened = new Set<string>();
    const window = async (of: Browser, name: string, width: number, height: number): Promise<Page> => {
      const found = async (): Promise<string | undefined> =>
        [...kiosk.output().matchAll(new RegExp(`${name}: (http://\\S+)`, 'g'))]
          .map(([, address = '']) => address)
          .findLast((address) => !opened.has(address));
      await expect.poll(found, { timeout: 20_000 }).toBeDefined();
      const address = (await found()) ?? '';
      opened.add(address);
      const context = await of.newContext({ viewport: { width, height }, hasTouch: true });
      contexts.push(context);
      const shown = await context.newPage();
      if (of === filmed) await shown.addInitScript(rememberCameras);
      await shown.goto(address);
      return shown;
    };
    await provide({
      kiosk,
      plug,
      presenter: () => window(filmed ?? browser, 'Trình chiếu', 1366, 768),
      room: () => window(browser, 'Màn chiếu', 1920, 1080),
    });
    for (const context of contexts) await context.close();
    await filmed?.close();
    await kiosk.stop();
    await rm(place, { recursive: true, force: true });
  },
});
