import { rm } from 'node:fs/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LEAST_TOUCH, LEAST_WIDTH } from '#core/content/spot-areas.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { pictureContent, type PictureContent } from '#support/picture-content.ts';
import { expect, press, sizesInTurn, test as base, touch, words } from './kiosk-test.ts';
import { axeProblems } from './axe.ts';
import { clippedTexts } from './look.ts';

/** A kiosk whose look-up lesson is made of pictures. `damaged` names one that is not as it was when it was packed. */
const test = base.extend<{ readonly content: PictureContent; readonly damaged: string | null }>({
  damaged: [null, { option: true }],
  content: async ({ damaged }, provide) => {
    const content = await pictureContent();
    if (damaged !== null) flipByte(join(content.pack, 'images', damaged));
    await provide(content);
    await content.remove();
  },
  kiosk: async ({ page, content }, provide) => {
    const kiosk = await startKiosk({ env: { KIOSK_CONTENT: content.pack } });
    await page.goto(kiosk.address);
    await provide(kiosk);
    await kiosk.stop();
  },
});

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

async function openLesson(page: Page): Promise<void> {
  await touch(page, 'button', /^Tra cứu & an toàn/);
  await touch(page, 'button', /^Tra cứu hồ sơ/);
  await touch(page, 'button', 'Tập làm thử');
}

/** What each step shows: the frame it is done in, and whether it stands beside the other device. */
const STEPS = [
  { target: 'anh/gui', frame: 'browser', beside: false },
  { target: 'anh/dong-y', frame: 'phone', beside: true },
  { target: 'anh/sua', frame: 'browser', beside: true },
  { target: 'anh/dong-y', frame: 'phone', beside: false },
  { target: 'anh/so', frame: 'paper', beside: false },
] as const;

const bead = (page: Page, step: number) => page.getByRole('img', { name: `Bước ${step} trên ${STEPS.length}` });
const stands = (page: Page, step: number) => expect(bead(page, step)).toBeVisible();

/** Width of the picture the place is on, in rem, and what a finger meets this far (in rem) from the middle of the place. */
function lookAtSpot(reach: number): { readonly width: number; readonly drawn: boolean; readonly met: readonly string[] } {
  const lit = document.querySelector<HTMLElement>('[data-lit]');
  const picture = lit?.closest('[data-block]')?.querySelector('img');
  if (lit === null || picture === null || picture === undefined) return { width: 0, drawn: false, met: [] };
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const box = lit.getBoundingClientRect();
  const half = (reach / 2) * rem;
  const ways = [
    [0, 0],
    [0, -half],
    [0, half],
    [-half, 0],
    [half, 0],
  ] as const;
  return {
    width: picture.getBoundingClientRect().width / rem,
    drawn: picture.complete && picture.naturalWidth > 0,
    met: ways.map(([x, y]) => {
      const on = document.elementFromPoint(box.left + box.width / 2 + x, box.top + box.height / 2 + y);
      return on?.closest<HTMLElement>('[data-target]')?.dataset['target'] ?? String(on?.className);
    }),
  };
}

for (const [turn, size] of (['Vừa', 'To', 'Rất to'] as const).entries()) {
  for (const viewport of sizesInTurn(turn)) {
    test.describe(`${viewport.width} × ${viewport.height}, ${size}`, () => {
      test.use({ viewport });

      test('a picture is drawn in every frame as wide as the checker reckons, and a finger finds the place pointed at', async ({
        page,
        kiosk: _kiosk,
      }) => {
        await touch(page, 'button', 'Chạm vào đây để bắt đầu');
        await touch(page, 'button', 'Cỡ chữ');
        const sizes = page.getByRole('region', { name: 'Cỡ chữ' });
        await press(sizes.getByRole('button', { name: size, exact: true }));
        await press(sizes.getByRole('button', { name: 'Xong' }));
        await openLesson(page);
        await touch(page, 'button', /Làm theo/);
        for (const [index, { target, frame, beside }] of STEPS.entries()) {
          await stands(page, index + 1);
          await expect(page.locator('[data-lit]')).toHaveAttribute('data-target', target);
          await expect.poll(() => page.evaluate(lookAtSpot, 0)).toMatchObject({ drawn: true });
          const { width, met } = await page.evaluate(lookAtSpot, LEAST_TOUCH - 0.1);
          expect(width).toBeGreaterThanOrEqual(LEAST_WIDTH[beside ? 'beside' : 'alone'][frame]);
          expect(new Set(met)).toEqual(new Set([target]));
          expect([...(await axeProblems(page)), ...(await clippedTexts(page))]).toEqual([]);
          await press(page.locator('[data-lit]'));
        }
        await expect(page.getByRole('heading', { level: 1, name: 'Làm được rồi!' })).toBeVisible();
      });
    });
  }
}

test('Tự làm: a press beside every spot is met kindly where it was, a known mistake has its word, a hint lights a part', async ({
  page,
  kiosk: _kiosk,
}) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await openLesson(page);
  await touch(page, 'button', /Tự làm.*Gợi ý/);
  await stands(page, 1);
  const picture = page.getByRole('img', { name: 'Hồ sơ mẫu, hai nút ở dưới' });
  const box = await picture.boundingBox();
  if (box === null) throw new Error('no picture');
  const finger = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.3 };
  await page.touchscreen.tap(finger.x, finger.y);
  const trace = words(page, 'vừa bấm vào đây');
  await expect(trace).toBeVisible();
  const said = await trace.boundingBox();
  expect(Math.abs((said?.y ?? 0) - finger.y)).toBeLessThan(60);
  await expect(words(page, /^Chưa\sđúng\schỗ/)).toBeVisible();
  await touch(page, 'button', 'Thử lại');
  await expect(trace).toBeHidden();

  await press(page.getByRole('button', { name: 'Sửa lại tờ khai' }));
  await expect(words(page, 'Tờ khai đủ rồi, chưa cần sửa.')).toBeVisible();
  await touch(page, 'button', 'Thử lại');
  for (const level of [1, 2]) {
    // Two presses that come too soon after each other are taken for one.
    await expect(async () => {
      if (!(await words(page, `Gợi ý ${level} / 3`).isVisible())) await touch(page, 'button', 'Gợi ý');
      await expect(words(page, `Gợi ý ${level} / 3`)).toBeVisible({ timeout: 2000 });
    }).toPass();
  }
  await expect(page.locator('[data-region]')).toHaveCount(1);
  const part = await page.locator('[data-region]').boundingBox();
  const spot = await page.getByRole('button', { name: 'Gửi hồ sơ' }).boundingBox();
  if (part === null || spot === null) throw new Error('no part, or no spot');
  expect(part.x).toBeLessThan(spot.x);
  expect(part.x + part.width).toBeGreaterThanOrEqual(spot.x + spot.width);
  expect(part.width).toBeLessThan(box.width * 0.6);

  // The keyboard comes to every spot, and to nothing else of the picture.
  await page.getByRole('button', { name: 'Sửa lại tờ khai' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Gửi hồ sơ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await stands(page, 2);
});

test('once a lesson is opened its pictures need no file any more', async ({ page, kiosk: _kiosk, content }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  const asked: { readonly url: string; readonly type: string; readonly policy: string }[] = [];
  page.on('response', (response) => {
    const headers = response.headers();
    if (response.url().includes('/pictures/'))
      asked.push({
        url: response.url(),
        type: headers['content-type'] ?? '',
        policy: headers['content-security-policy'] ?? '',
      });
  });
  await openLesson(page);
  await expect.poll(() => asked.length).toBe(3);
  await page.waitForLoadState('networkidle');
  expect(asked.map(({ type }) => type).toSorted()).toEqual(['image/jpeg', 'image/png', 'image/png']);
  expect(asked.every(({ policy }) => policy.includes("default-src 'none'") && !policy.includes('unsafe'))).toBe(true);
  expect(new Set(asked.map(({ url }) => new URL(url).origin))).toEqual(new Set([new URL(page.url()).origin]));
  await rm(join(content.pack, 'images'), { recursive: true });
  await touch(page, 'button', /Làm theo/);
  for (const index of STEPS.keys()) {
    await stands(page, index + 1);
    await expect.poll(() => page.evaluate(lookAtSpot, 0)).toMatchObject({ drawn: true });
    await press(page.locator('[data-lit]'));
  }
});

test.describe('a damaged picture', () => {
  test.use({ damaged: 'trang-mau.png' });

  test('is said kindly, its places are boxes with their names, and the practice comes to its end', async ({
    page,
    kiosk: _kiosk,
  }) => {
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    await openLesson(page);
    await touch(page, 'button', /Làm theo/);
    await stands(page, 1);
    await expect(words(page, 'Ảnh mẫu này đang thiếu.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sửa lại tờ khai' })).toBeVisible();
    await expect(page.locator('[data-lit]')).toHaveText('Gửi hồ sơ');
    expect([...(await axeProblems(page)), ...(await clippedTexts(page))]).toEqual([]);
    const end = page.getByRole('heading', { level: 1, name: 'Làm được rồi!' });
    for (const index of STEPS.keys()) {
      await stands(page, index + 1);
      // The same place twice in a row, faster than a finger, is taken for a double tap: it is pressed again.
      await expect(async () => {
        if (await bead(page, index + 1).isVisible()) await press(page.locator('[data-lit]'), { timeout: 1000 });
        await expect(bead(page, index + 2).or(end)).toBeVisible({ timeout: 400 });
      }).toPass();
    }
    await expect(end).toBeVisible();
  });
});
