import type { Cookie, Page } from '@playwright/test';
import { startKiosk } from '#support/kiosk-process.ts';
import { launchBrowser } from './browser.ts';
import { median, percentile, type Row } from './row.ts';
import { tapApart } from './tap-apart.ts';

const LOADS = 7;

/** Milliseconds from navigation until the start button can be pressed. */
async function timeToHome(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }).waitFor();
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint?.startTime ?? performance.now();
  });
}

/** Taps through a short visit; each figure is the browser's own time from the touch to the next paint. */
async function taps(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const target = window as unknown as { taps: number[] };
    target.taps = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'click' || entry.name === 'pointerup') target.taps.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const press = (name: string | RegExp): Promise<void> => tapApart(page.getByRole('button', { name }).first());
  await press('Chạm vào đây để bắt đầu');
  await press(/Gõ để tìm/);
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  for (const letter of 'khaisinh') await keyboard.getByRole('button', { name: letter, exact: true }).tap();
  await press(/^Đăng ký khai sinh/);
  await press('Tập làm thử');
  await press(/Làm theo/);
  for (let step = 0; step < 3; step += 1) await press('Gợi ý');
  await press(/Thôi tập/);
  return page.evaluate(() => (window as unknown as { taps: number[] }).taps);
}

export async function measure(): Promise<Row[]> {
  const kiosk = await startKiosk();
  const browser = await launchBrowser();
  const rows: Row[] = [];
  // The one-time address signs in once; the second round reuses its cookie.
  let signedIn: Cookie[] = [];
  try {
    for (const throttle of [1, 6]) {
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, hasTouch: true });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      if (throttle === 1) await page.goto(kiosk.address);
      else await context.addCookies(signedIn);
      const blank: number[] = [];
      const home: number[] = [];
      const root = new URL('/', kiosk.address).href;
      for (let run = 0; run < LOADS; run += 1) {
        const began = performance.now();
        await page.goto('about:blank');
        blank.push(performance.now() - began);
        home.push(await timeToHome(page, root));
      }
      rows.push({
        name: `first picture at ${throttle}×`,
        value: median(home),
        unit: 'ms',
        limit: throttle === 1 ? 300 : 1500,
        ratio: median(home) / median(blank),
      });
      const times = await taps(page);
      rows.push({
        name: `tap to next paint p95 at ${throttle}×`,
        value: percentile(times, 0.95),
        unit: 'ms',
        limit: throttle === 1 ? 50 : 100,
        ratio: percentile(times, 0.95) / 16.7,
      });
      signedIn = await context.cookies();
      await context.close();
    }
  } finally {
    await browser.close();
    await kiosk.stop();
  }
  return rows;
}
