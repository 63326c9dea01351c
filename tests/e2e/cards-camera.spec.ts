import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { cardScene, type Scene } from '#support/card-scenes.ts';
import { type KioskProcess, startKiosk } from '#support/kiosk-process.ts';
import { axeProblems } from './axe.ts';
import { expect, press, test as base, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

/** Two to eight metres away, before people and what hangs on walls. */
const SCENE = { seed: 11, cards: 14 };
const LAPTOP = ' 0: +*eDP-1 1366/344x768/194+0+0  eDP-1\n';
const PROJECTOR = ' 1: +HDMI-1 1920/600x1080/340+1366+0  HDMI-1\n';

/** A film of one grey picture, as raw video: a row of light, two quarters without colour. */
function filmOf({ frame: { width, height, grey } }: Scene): Buffer {
  const colourless = Buffer.alloc((width * height) / 2, 128);
  // Video knows no black below 16 and no white above 235.
  const light = Buffer.from(grey.map((dot) => 16 + Math.round((dot * 219) / 255)));
  const picture = [Buffer.from('FRAME\n'), light, colourless];
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`),
    ...picture,
    ...picture,
    ...picture,
  ]);
}

/** How many hold up which letter. */
const truthOf = ({ held }: Scene, letter: string): number => held.filter(({ side }) => side === letter).length;

interface Hall {
  readonly kiosk: KioskProcess;
  readonly scene: Scene;
  readonly presenter: () => Promise<Page>;
  /** Pulls the projector out: the laptop is the wall. */
  readonly unplug: () => Promise<void>;
}

/** A kiosk, and a presenter's browser whose camera shows a film. */
const test = base.extend<{ readonly hall: Hall }>({
  hall: async ({ page, launchOptions }, provide) => {
    const place = await mkdtemp(join(tmpdir(), 'goc-so-cards-'));
    const [displays, film] = [join(place, 'displays'), join(place, 'film.y4m')];
    const scene = cardScene(SCENE);
    await writeFile(displays, `Monitors: 2\n${LAPTOP}${PROJECTOR}`);
    await writeFile(film, filmOf(scene));
    const kiosk = await startKiosk({ env: { KIOSK_PRESENT_DISPLAYS: displays } });
    await page.goto(kiosk.address);
    const browsers: Browser[] = [];
    await provide({
      kiosk,
      scene,
      unplug: () => writeFile(displays, `Monitors: 1\n${LAPTOP}`),
      async presenter() {
        const address = (): string | undefined => /Trình chiếu: (http:\/\/\S+)/.exec(kiosk.output())?.[1];
        await expect.poll(address, { timeout: 20_000 }).toBeDefined();
        const browser = await chromium.launch({
          ...launchOptions,
          args: [
            ...(launchOptions.args ?? []),
            '--use-fake-ui-for-media-stream',
            '--use-fake-device-for-media-stream',
            `--use-file-for-fake-video-capture=${film}`,
          ],
        });
        browsers.push(browser);
        const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, hasTouch: true });
        const shown = await context.newPage();
        // Every camera that is turned on is remembered, so that it can be asked whether it was turned off.
        await shown.addInitScript(() => {
          const tracks: MediaStreamTrack[] = [];
          Object.assign(window, { tracks });
          const { mediaDevices } = navigator;
          const open = mediaDevices.getUserMedia.bind(mediaDevices);
          mediaDevices.getUserMedia = async (wanted) => {
            const stream = await open(wanted);
            tracks.push(...stream.getTracks());
            return stream;
          };
        });
        await shown.goto(address() ?? '');
        return shown;
      },
    });
    for (const browser of browsers) await browser.close();
    await kiosk.stop();
    await rm(place, { recursive: true, force: true });
  },
});

/** Of every camera that was on: what it gives, and whether it still does. */
const cameras = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ kind, readyState }) => `${kind} ${readyState}`),
  );

test('a room holds up cards before the laptop: they are read, counted into the meeting, and the camera is off before and after', async ({
  page,
  hall,
}) => {
  test.setTimeout(180_000);
  await openStaffCorner(page);
  await touch(page, 'tab', /^Trình\schiếu$/);
  await press(page.getByRole('region', { name: 'Cho người dân' }).getByRole('button', { name: /30\sphút/ }));
  await touch(page, 'button', 'Bắt đầu trình chiếu');
  const presenter = await hall.presenter();
  const wall = presenter.locator('[data-picture-slide]').first();
  await expect(wall).toHaveAttribute('data-picture-slide', 'title');
  const key = presenter.getByRole('button', { name: 'Đọc thẻ', exact: true });
  await expect(key).toHaveCount(0);
  for (let at = 0; at < 80 && (await wall.getAttribute('data-picture-slide')) !== 'question'; at += 1) {
    const number = presenter.getByText(/^Trang\s\d+/).first();
    const before = await number.textContent();
    await presenter.keyboard.press('PageDown');
    await expect(number).not.toHaveText(before ?? '');
  }
  await expect(key).toBeVisible();
  expect(await cameras(presenter)).toEqual([]);

  await press(key);
  const pad = presenter.getByRole('region', { name: 'Đọc thẻ' });
  await expect(pad.getByText(/^Thấy\s14\sthẻ$/)).toBeVisible({ timeout: 30_000 });
  expect(await cameras(presenter)).toEqual(['video live']);
  const letters = await pad.getByRole('listitem').locator('b').allTextContents();
  const truth = letters.map((letter) => String(truthOf(hall.scene, letter)));
  expect(letters.length).toBeGreaterThanOrEqual(2);
  expect(await pad.locator('output').allTextContents()).toEqual(truth);
  expect([await clippedTexts(presenter), await axeProblems(presenter)]).toEqual([[], []]);

  await press(pad.getByRole('button', { name: 'Lấy số này' }));
  for (const [at, letter] of letters.entries())
    await expect(presenter.getByRole('button', { name: new RegExp(`Đáp\\sán\\s${letter}: ${truth[at]}$`) })).toBeVisible();
  expect(await cameras(presenter)).toEqual(['video ended']);

  // With one display the counts stand beside the question. Then the page is turned: no camera looks on.
  await hall.unplug();
  await expect(presenter.getByRole('heading', { name: 'Trên màn hình lớn' })).toHaveCount(0, { timeout: 15_000 });
  await press(key);
  await expect(pad.getByText(/^Thấy\s14\sthẻ$/)).toBeVisible({ timeout: 30_000 });
  expect(await cameras(presenter)).toEqual(['video ended', 'video live']);
  expect([await clippedTexts(presenter), await axeProblems(presenter)]).toEqual([[], []]);
  await presenter.keyboard.press('PageDown');
  await expect(wall).toHaveAttribute('data-picture-slide', 'answer');
  await expect.poll(() => cameras(presenter)).toEqual(['video ended', 'video ended']);
  await expect(key).toHaveCount(0);
});
