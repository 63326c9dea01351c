import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { expect, storedVisits, test } from './kiosk-test.ts';
import { below } from './chaos/processes.ts';
import { held, slope, type Held } from './soak/measure.ts';
import { isWhite, watchFrames } from './soak/white-frames.ts';

/** A few in every test run; `npm run proof -- soak` makes a thousand. */
const VISITS = Number(process.env['SOAK_VISITS'] ?? 8);
const WHOLE = VISITS >= 200;
/** Memory that a hundred visits may leave behind. */
const MOST = 1024 * 1024;

const START = 'Chạm vào đây để bắt đầu';

/** Presses what has this name, half a second of the page's own time after the last press. */
async function tap(page: Page, name: string | RegExp): Promise<void> {
  await page.clock.fastForward(600);
  await page.getByRole('button', { name }).first().click();
}

const lit = async (page: Page): Promise<void> => {
  await page.clock.fastForward(600);
  await page.locator('[data-lit]').first().click();
};

/** Ways of being there, one after the other; the last leaves without a word, and is sent home by the clock. */
const WAYS: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => {
    await tap(page, /Làm thủ tục/);
    await tap(page, /^Sinh con/);
    await tap(page, /^Đăng ký khai sinh/);
    await page.getByRole('radio', { name: 'Có rồi' }).first().click();
    await tap(page, /^(In|Xem)\sphiếu\s&/);
  },
  async (page) => {
    await tap(page, /Gõ để tìm/);
    for (const letter of 'ket hon') await tap(page, letter === ' ' ? 'dấu cách' : new RegExp(`^${letter}$`));
    await tap(page, /^Đăng ký kết hôn/);
  },
  async (page) => {
    await tap(page, /^Học kỹ năng số/);
    await tap(page, /^Đăng nhập Cổng/);
    await tap(page, 'Tập làm thử');
    await tap(page, /Làm theo/);
    for (let step = 0; step < 2; step += 1) await lit(page);
  },
  async (page) => {
    await tap(page, 'English');
    await tap(page, /^Look up, stay safe/);
    await page.clock.fastForward(121_000);
    await expect(page.getByRole('heading', { name: /Still|Vẫn/ }).first()).toBeVisible();
    await page.clock.fastForward(46_000);
  },
];

async function leave(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: START });
  for (let press = 0; press < 6; press += 1) {
    if (await start.isVisible()) return;
    const out = page.getByRole('button', { name: /^(Về đầu|Dừng tập|Xong, về đầu)$/ }).last();
    await page.clock.fastForward(600);
    await out.click({ timeout: 2000 }).catch(() => {});
    await start.waitFor({ timeout: 500 }).catch(() => {});
  }
  await expect(start).toBeVisible();
}

/** Bytes that a process holds. Linux; nothing elsewhere. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}

test('a frame that is white all over is told from one that is not', () => {
  const frame = new PNG({ width: 10, height: 10 });
  frame.data.fill(255);
  expect(isWhite(PNG.sync.write(frame))).toBe(true);
  for (let at = 0; at < 40; at += 1) frame.data[at] = 120;
  expect(isWhite(PNG.sync.write(frame))).toBe(false);
});

test('visit after visit the page lets go of what it held, and is never white', async ({ page, kiosk }) => {
  test.setTimeout(120_000 + VISITS * 10_000);
  await page.clock.install();
  await page.reload();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const frames = await watchFrames(cdp);
  const [service = 0] = await below(kiosk.process.pid ?? 0, 'service.js');
  const every = Math.max(WAYS.length, Math.floor(VISITS / 25));
  // What is loaded once is loaded by the first of each kind.
  const warm = WHOLE ? 100 : WAYS.length;
  const points: { readonly visit: number; readonly held: Held; readonly service: number }[] = [];
  for (let visit = 0; visit <= warm + VISITS; visit += 1) {
    if (visit >= warm && (visit - warm) % every === 0)
      points.push({ visit, held: await held(cdp), service: await residentOf(service) });
    await tap(page, START);
    await WAYS[visit % WAYS.length]?.(page);
    await leave(page);
  }
  const { seen, white } = await frames();
  const heap = slope(points.map((point) => [point.visit, point.held.heap] as const)) * 100;
  const resident = slope(points.map((point) => [point.visit, point.service] as const)) * 100;
  const [first, last] = [points[0]?.held, points.at(-1)?.held];
  // oxlint-disable-next-line no-console -- the figures of the run
  console.log(
    `Soak: ${VISITS} visits; the page holds ${(heap / 1024).toFixed(0)} KiB more a hundred visits, the service ${(resident / 1024).toFixed(0)} KiB; nodes ${first?.nodes} to ${last?.nodes}, listeners ${first?.listeners} to ${last?.listeners}; ${seen} frames, ${white} white`,
  );
  expect(white).toBe(0);
  expect(seen).toBeGreaterThan(VISITS);
  expect(last?.documents).toBe(first?.documents);
  // A page that is measured in the middle of a picture holds a few more or fewer.
  expect(Math.abs((last?.nodes ?? 0) - (first?.nodes ?? 0))).toBeLessThan(100);
  expect(Math.abs((last?.listeners ?? 0) - (first?.listeners ?? 0))).toBeLessThan(40);
  // Of a few visits no slope can be told: only that they hold less than a page of their own would.
  expect(WHOLE ? heap : (last?.heap ?? 0) - (first?.heap ?? 0)).toBeLessThan(WHOLE ? MOST : 4 * MOST);
  expect((await storedVisits(kiosk.folder)).length).toBeGreaterThanOrEqual(VISITS);
});
