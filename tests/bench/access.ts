import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { installFakeEspeak } from '#support/fake-espeak.ts';
import { press } from './open-rungs.ts';
import { installProbe, pressAndWatch } from './paint-probe.ts';
import { median, percentile, type Row } from './row.ts';
import { tapApart } from './tap-apart.ts';
import { withKiosk } from './with-kiosk.ts';

/** Twenty different keys, so that none is pressed twice in a row. */
const KEYS = 'qwertyuiopasdghklcvb';
const SPEECHES = 8;

interface HearingWindow extends Window {
  sounds: number[];
}

/** Puts an ear into every page to come: when a sound begins, by the page's clock. */
async function installEar(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hearing = window as unknown as HearingWindow;
    hearing.sounds = [];
    const play = Object.getOwnPropertyDescriptor(AudioBufferSourceNode.prototype, 'start')?.value as (when?: number) => void;
    AudioBufferSourceNode.prototype.start = function start(when?: number): void {
      hearing.sounds.push(performance.now());
      play.call(this, when);
    };
  });
}

/** Milliseconds from the release of a key on the screen until its letter stands in the search box. */
async function keyToLetter(throttle: number): Promise<Row> {
  const times = await withKiosk(async (open) => {
    const { page, root } = await open();
    await installProbe(page);
    const cdp = await page.context().newCDPSession(page);
    await page.goto(root);
    await press(page, 'Chạm vào đây để bắt đầu');
    await press(page, /Gõ để tìm/);
    const keyboard = page.getByRole('group', { name: 'Bàn phím' });
    await keyboard.waitFor();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const found: number[] = [];
    for (const key of KEYS) {
      const box = await keyboard.getByRole('button', { name: key, exact: true }).boundingBox();
      if (box === null) throw new Error(`No key ${key}`);
      found.push((await pressAndWatch(page, cdp, box, 'main input')).frame);
    }
    return found;
  });
  const value = percentile(times, 0.95);
  return { name: `key to letter p95 at ${throttle}×`, value, unit: 'ms', limit: throttle === 1 ? 50 : 100, ratio: value / 16.7 };
}

/** Milliseconds from the press on “Nghe đọc” until the first sound; with the voice of the machine, or a stand-in for it. */
async function speechStart(): Promise<Row> {
  const real = spawnSync('espeak-ng', ['--version']).status === 0;
  const standIn = real ? null : await installFakeEspeak();
  try {
    const times = await withKiosk(
      async (open) => {
        const { page, root } = await open();
        await installEar(page);
        await page.goto(root);
        await press(page, 'Chạm vào đây để bắt đầu');
        const found: number[] = [];
        for (let count = 0; count < SPEECHES; count += 1) {
          const aloud = page.getByRole('button', { name: 'Nghe đọc' });
          await aloud.waitFor();
          await page.evaluate(() => void ((window as unknown as HearingWindow).sounds = []));
          found.push(await tapAndHear(page));
          await tapApart(page.getByRole('button', { name: 'Dừng đọc' }));
        }
        return found;
      },
      standIn === null ? {} : { env: { PATH: standIn.path } },
    );
    const voice = real ? 'espeak-ng' : 'a stand-in that takes no time to speak';
    return { name: `press to first sound, ${voice}`, value: median(times), unit: 'ms', limit: 500, ratio: null };
  } finally {
    await standIn?.remove();
  }
}

/** Presses “Nghe đọc” and answers how long the first sound took. */
async function tapAndHear(page: Page): Promise<number> {
  await page.evaluate(() => {
    const hearing = window as unknown as HearingWindow & { pressed: number };
    window.addEventListener('pointerup', () => (hearing.pressed = performance.now()), { capture: true, once: true });
  });
  await tapApart(page.getByRole('button', { name: 'Nghe đọc' }));
  await page.waitForFunction(() => (window as unknown as HearingWindow).sounds.length > 0);
  return page.evaluate(() => {
    const hearing = window as unknown as HearingWindow & { pressed: number };
    return (hearing.sounds[0] ?? Number.NaN) - hearing.pressed;
  });
}

export async function measure(): Promise<Row[]> {
  return [await keyToLetter(1), await keyToLetter(6), await speechStart()];
}
