import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { oneOf, seeded } from '#support/seeded.ts';
import { expect, FIRST_CLASS, press, sizesInTurn, storedVisits, test, touch } from './kiosk-test.ts';

/** Gestures a run; each is one thing hands do to a screen they do not know. */
const GESTURES = 140;
/** What is typed and pasted: nothing of it may be found afterwards. */
const RUBBISH = ['qzxwv', '0912345678', 'Trần Văn Thật', '<b>x</b>', '😀😀'];

interface Hands {
  readonly page: Page;
  readonly random: () => number;
}

/** A place somewhere on the screen but not on the bar, where a long press would call for the PIN. */
function somewhere({ page, random }: Hands): { readonly x: number; readonly y: number } {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const landscape = width > height;
  const [left, bottom] = landscape ? [width * 0.15, height] : [0, height * 0.9];
  return { x: left + random() * (width - left - 2) + 1, y: random() * (bottom - 2) + 1 };
}

/** A place on something that can be pressed; most touches aim at one. */
async function something(hands: Hands): Promise<{ readonly x: number; readonly y: number }> {
  const boxes = await hands.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, [role="dialog"] button')]
      .map((button) => button.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 })),
  );
  return boxes.length === 0 ? somewhere(hands) : oneOf(boxes, hands.random);
}

async function paste({ page, random }: Hands): Promise<void> {
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    oneOf(RUBBISH, random),
  );
}

/** A press on the bar, which stays usable while a question is asked. */
async function onBar(page: Page, name: string | RegExp): Promise<void> {
  await press(page.locator('nav').getByRole('button', { name, includeHidden: true }).first(), { timeout: 1000 });
}

const GESTURE: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  'a touch on something': async (hands) => {
    const { x, y } = await something(hands);
    await hands.page.touchscreen.tap(x, y);
  },
  'a touch anywhere': async (hands) => {
    const { x, y } = somewhere(hands);
    await hands.page.touchscreen.tap(x, y);
  },
  'a double tap': async (hands) => {
    const { x, y } = await something(hands);
    await hands.page.touchscreen.tap(x, y);
    await hands.page.touchscreen.tap(x, y);
  },
  'a long press': async (hands) => {
    const { x, y } = await something(hands);
    await hands.page.mouse.move(x, y);
    await hands.page.mouse.down();
    await hands.page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    await hands.page.mouse.up();
  },
  'a drag': async (hands) => {
    const [from, to] = [await something(hands), somewhere(hands)];
    await hands.page.mouse.move(from.x, from.y);
    await hands.page.mouse.down();
    await hands.page.mouse.move(to.x, to.y, { steps: 4 });
    await hands.page.mouse.up();
  },
  'rubbish typed': async ({ page, random }) => {
    await page.keyboard.type(oneOf(RUBBISH, random));
    await page.keyboard.press(oneOf(['Enter', 'Escape', 'Tab', 'Backspace', 'Space'], random));
  },
  'rubbish pasted': paste,
  'another language': ({ page, random }) => onBar(page, oneOf(['English', 'Tiếng Việt'], random)),
  'another size': async ({ page, random }) => {
    await onBar(page, /^(Cỡ chữ|Text size)$/);
    const panel = page.getByRole('region', { name: /^(Cỡ chữ|Text size)$/ });
    if (!(await panel.isVisible())) return;
    const sizes = [/^(Vừa|Normal)$/, /^(Rất to|Very large)$/, /^(Nền trắng|White)$/];
    await press(panel.getByRole('button', { name: oneOf(sizes, random) }));
    await press(panel.getByRole('button', { name: /^(Xong|Done)$/ }));
  },
};
/** Touches are what hands do most. */
const KINDS = [...Object.keys(GESTURE), ...Array.from({ length: 12 }, () => 'a touch on something')];

async function beginPractice(page: Page): Promise<void> {
  await touch(page, 'button', /^(Chạm vào đây để bắt đầu|Touch here to start)$/);
  await touch(page, 'button', /^(Học kỹ năng số|Digital skills)/);
  await touch(page, 'button', /^(Đăng nhập Cổng|Signing in)/);
  await touch(page, 'button', /^(Tập làm thử|Practise)$/);
  await touch(page, 'button', /(Tự làm.*Gợi ý|On my own)/);
}

/** Home from wherever rough hands have led, by the way that is always there. */
async function goHome(page: Page): Promise<void> {
  const home = page.getByRole('heading', { name: /^(Hôm nay cần làm việc gì ạ\?|What do you need to do today\?)$/ });
  const start = page.getByRole('button', { name: /^(Chạm vào đây để bắt đầu|Touch here to start)$/ });
  await expect(async () => {
    if (await home.or(start).isVisible()) return;
    const stop = page.getByRole('dialog').getByRole('button', { name: /^(Dừng tập|Stop)$/ });
    if (await stop.isVisible()) await press(stop, { timeout: 1000 });
    else await onBar(page, /^(Về đầu|Start over)$/);
    await expect(home.or(start)).toBeVisible({ timeout: 700 });
  }).toPass({ timeout: 15_000 });
}

/** Every file of the data folder as text. */
async function everythingStored(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = names.filter((name) => name.isFile()).map((name) => readFile(join(name.parentPath, name.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

for (const viewport of sizesInTurn(1)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('rough hands break nothing, find the way home, and leave nothing of what they typed', async ({ page, kiosk }) => {
      test.setTimeout(180_000);
      const hands: Hands = { page, random: seeded(20_261_125 + FIRST_CLASS.indexOf(viewport)) };
      const defects: string[] = [];
      const done: string[] = [];
      page.on('pageerror', (error) => defects.push(`${error.name}: ${error.message} after ${done.slice(-3).join(', ')}`));
      page.on('request', (request) => {
        if (request.url().endsWith('/api/kiosk.report')) defects.push(`reported: ${request.postData() ?? ''}`);
      });
      await beginPractice(page);
      for (let count = 0; count < GESTURES; count += 1) {
        const kind = oneOf(KINDS, hands.random);
        done.push(kind);
        await GESTURE[kind]?.(hands);
        const start = page.getByRole('button', { name: /^(Chạm vào đây để bắt đầu|Touch here to start)$/ });
        const staff = page.getByRole('heading', { name: /PIN/ });
        if ((await start.isVisible()) || count % 35 === 34) {
          await goHome(page);
          if (!(await start.isVisible())) await press(page.getByRole('button', { name: /^(Về đầu|Start over)$/ }));
          await expect(start).toBeVisible();
          await beginPractice(page);
        }
        expect(await staff.isVisible(), done.slice(-3).join(', ')).toBe(false);
      }
      await goHome(page);
      expect(defects).toEqual([]);
      const visits = await storedVisits(kiosk.folder);
      expect(visits.length).toBeGreaterThan(1);
      const stored = await everythingStored(kiosk.folder);
      for (const text of RUBBISH) expect(stored).not.toContain(text);
    });
  });
}

test('an idle reset and a lost page in the midst of a step lose no step that was done', async ({ page, kiosk }) => {
  await page.clock.install();
  await page.reload();
  await beginPractice(page);
  await press(page.locator('[data-target="dang-nhap"]'));
  await expect(page.getByRole('img', { name: 'Bước 2 trên 4' })).toBeVisible();
  await press(page.locator('[data-target="so-dinh-danh"]'));
  await page.keyboard.type('09123');
  await page.clock.fastForward(121_000);
  await page.clock.fastForward(46_000);
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();

  await beginPractice(page);
  await press(page.locator('[data-target="dang-nhap"]'));
  await expect(page.getByRole('img', { name: 'Bước 2 trên 4' })).toBeVisible();
  const practices = async () =>
    (await storedVisits(kiosk.folder)).map(({ ended, activities }) => ({
      ended,
      steps: activities.flatMap((one) => (one.kind === 'simulation' ? Object.keys(one.steps) : [])),
    }));
  await expect.poll(async () => (await practices()).map(({ steps }) => steps)).toEqual([['bam-dang-nhap'], ['bam-dang-nhap']]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  await expect.poll(async () => (await practices()).map(({ ended }) => ended)).toEqual(['idle', 'interrupted']);
  expect(await everythingStored(kiosk.folder)).not.toContain('09123');
});
