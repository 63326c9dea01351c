import type { Page } from '@playwright/test';
import { expect, press, sizesInTurn, test, touch, words } from './kiosk-test.ts';
import { openSignIn } from './open-sign-in.ts';

/** Hands that shake, people who sit, somebody who came too near. */

async function openGuided(page: Page): Promise<void> {
  await openSignIn(page, /Làm theo/);
  await expect(page.locator('[data-lit]')).toBeVisible();
}

/** Until whatever a press has begun would stand there. */
const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** A finger comes down, slides and is lifted within a tenth of a second, as the glass tells the browser of it. */
async function finger(page: Page, from: Finger, to: Finger = from): Promise<void> {
  const glass = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  const at = (seconds: number): number => began + seconds;
  await glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from], timestamp: at(0) });
  if (to !== from) await glass.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to], timestamp: at(0.05) });
  await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: at(0.1) });
  await glass.detach();
}

async function middleOf(page: Page, name: string | RegExp): Promise<Finger & { readonly top: number; readonly bottom: number }> {
  const box = await page.getByRole('button', { name }).first().boundingBox();
  if (box === null) throw new Error(`${String(name)} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y, bottom: box.y + box.height };
}

/** Pixels of a millimetre where the glass was not measured. */
const MM = 96 / 25.4;

test.describe('hands that shake', () => {
  test('a double tap opens one page and presses nothing on it', async ({ page, kiosk: _kiosk }) => {
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    const door = await middleOf(page, /^Làm thủ tục/);
    await finger(page, door);
    await finger(page, { x: door.x + 6, y: door.y - 4 });
    await expect(page.getByRole('heading', { name: 'Nhà mình đang có việc gì ạ?' })).toBeVisible();
    await twoFrames(page);
    await expect(page.getByRole('heading', { name: 'Nhà mình đang có việc gì ạ?' })).toBeVisible();
  });

  test('a finger that slides 9 mm off its button presses it, one that slides 12 mm has thought better of it', async ({
    page,
    kiosk: _kiosk,
  }) => {
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    const search = await middleOf(page, /Gõ để tìm/);
    const home = page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' });
    await finger(page, search, { x: search.x, y: search.y - 12 * MM });
    await twoFrames(page);
    await expect(home).toBeVisible();
    await finger(page, { x: search.x, y: search.top + 4 }, { x: search.x, y: search.top + 4 - 9 * MM });
    await expect(page.getByRole('group', { name: 'Bàn phím' })).toBeVisible();
  });

  test('a miss of 3 mm goes to the one button there, a miss of 6 mm nowhere', async ({ page, kiosk: _kiosk }) => {
    await openGuided(page);
    const back = await middleOf(page, 'Quay lại');
    const leaving = page.getByRole('dialog');
    await finger(page, { x: back.x, y: back.bottom + 6 * MM });
    await twoFrames(page);
    await expect(leaving).toBeHidden();
    await finger(page, { x: back.x, y: back.bottom + 3 * MM });
    await expect(leaving).toBeVisible();
  });
});

/** Every control in view, with the place of its middle. */
function controls(page: Page): Promise<{ readonly name: string; readonly y: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button:not(:disabled), [role="slider"]')]
      .filter(
        (element) =>
          element.closest('[inert], [aria-hidden="true"], [data-beside]') === null && element.getClientRects().length > 0,
      )
      .map((element) => {
        const box = element.getBoundingClientRect();
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        return { name, y: box.y + box.height / 2 };
      })
      .filter(({ y }) => y > 0 && y < innerHeight),
  );
}

/** Runs in the page: whether a curtain hides all of it but the bar, and does so without a movement. */
function lookAtCurtain(): unknown {
  const curtain = [...document.querySelectorAll('main')].findLast((part) => part.closest('[inert]') === null);
  if (curtain === undefined) return 'no curtain';
  const { backgroundColor, opacity, transitionDuration, animationName } = getComputedStyle(curtain);
  const bar = document.querySelector('nav');
  const behind: string[] = [];
  // What is inert is passed over by the question what lies at a point, and seen by an eye all the same.
  const inert = [...document.querySelectorAll<HTMLElement>('[inert]')];
  for (const part of inert) part.inert = false;
  for (let x = 8; x < innerWidth; x += 60)
    for (let y = 8; y < innerHeight; y += 60) {
      const on = document.elementFromPoint(x, y);
      if (on !== null && !curtain.contains(on) && bar?.contains(on) !== true) behind.push(on.className);
    }
  for (const part of inert) part.inert = true;
  const solid = backgroundColor.startsWith('rgb(') && opacity === '1';
  return { solid, behind, moves: transitionDuration !== '0s' || animationName !== 'none' };
}

for (const viewport of sizesInTurn(0)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('from a chair: every control comes into the lower half by one press, and the way up is in reach', async ({
      page,
      kiosk: _kiosk,
    }) => {
      const half = viewport.height / 2;
      const look = async (): Promise<void> => {
        const low = (await controls(page)).filter(({ y }) => y >= half).map(({ name }) => name);
        const high = (await controls(page)).filter(({ y }) => y < half).map(({ name }) => name);
        await touch(page, 'button', 'Hạ thấp');
        const raise = page.getByRole('button', { name: 'Kéo màn hình lên lại' });
        const strip = await raise.boundingBox();
        expect(strip?.y ?? 0).toBeGreaterThan(half - (strip?.height ?? 0) - 1);
        const nowLow = (await controls(page)).filter(({ y }) => y >= half).map(({ name }) => name);
        for (const name of high) expect([...low, ...nowLow]).toContain(name);
        await press(raise);
        await expect(raise).toBeHidden();
      };
      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      await look();
      await touch(page, 'button', /^Học kỹ năng số/);
      await look();
      await touch(page, 'button', /^Đăng nhập Cổng/);
      await touch(page, 'button', 'Tập làm thử');
      await look();
      await touch(page, 'button', /Làm theo/);
      await look();
      // A question stands whole within reach.
      await touch(page, 'button', 'Hạ thấp');
      await touch(page, 'button', 'Quay lại');
      const stay = await page.getByRole('dialog').getByRole('button', { name: 'Tập tiếp', exact: true }).boundingBox();
      expect(stay?.y ?? 0).toBeGreaterThan(half);
      expect((stay?.y ?? 0) + (stay?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    });

    test('a curtain is opaque in the next frame, and the step one was in stands behind it', async ({ page, kiosk: _kiosk }) => {
      await openGuided(page);
      await press(page.locator('[data-lit]'));
      await expect(page.getByRole('img', { name: 'Bước 2 trên 4' })).toBeVisible();
      await touch(page, 'button', 'Che lại');
      expect(await page.evaluate(lookAtCurtain)).toEqual({ solid: true, behind: [], moves: false });
      await expect(page.getByRole('button', { name: 'Mở ra, làm tiếp' })).toBeFocused();
      // The keyboard finds nothing behind it.
      for (let count = 0; count < 12; count += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('[inert]') ?? null)).toBeNull();
      }
      // Opened by a key, it leads back to the place that was asked for.
      await page.getByRole('button', { name: 'Mở ra, làm tiếp' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('img', { name: 'Bước 2 trên 4' })).toBeVisible();
      await expect(page.locator('[data-lit]')).toBeFocused();
    });
  });
}

test('a question that stood there is behind the curtain too, out of reach, and there again after it', async ({
  page,
  kiosk: _kiosk,
}) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Làm thủ tục/);
  await touch(page, 'button', /^Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  await touch(page, 'button', 'Giải nghĩa từ');
  const meanings = page.getByRole('dialog');
  await expect(meanings).toBeVisible();
  // The bar stays usable beside a question, though it is put out of its roles.
  await press(page.locator('nav button', { hasText: 'Che lại' }));
  await expect(page.getByRole('heading', { name: 'Màn hình đang che' })).toBeVisible();
  expect(await page.evaluate(lookAtCurtain)).toEqual({ solid: true, behind: [], moves: false });
  await expect(meanings).toHaveCount(0);
  await touch(page, 'button', 'Mở ra, làm tiếp');
  await expect(meanings).toBeVisible();
});

test('who goes on by keys in a page that was pulled down sees every focus', async ({ page, kiosk: _kiosk }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', 'Hạ thấp');
  const raise = page.getByRole('button', { name: 'Kéo màn hình lên lại' });
  await expect(raise).toBeVisible();
  for (let count = 0; count < 14; count += 1) {
    await page.keyboard.press('Tab');
    await twoFrames(page);
    const focus = await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom, high: innerHeight };
    });
    expect(focus.top).toBeGreaterThanOrEqual(0);
    expect(focus.bottom).toBeLessThanOrEqual(focus.high + 1);
  }
  // Something below the edge was among them.
  await expect(raise).toBeHidden();
});

test('who is here for the first time is shown how, and ends at the first page', async ({ page, kiosk: _kiosk }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', 'Lần đầu dùng máy?');
  await touch(page, 'button', 'Mời chạm thử vào đây');
  await expect(words(page, 'Đúng rồi ạ! Chỉ cần vậy thôi.')).toBeVisible();
  for (const title of ['Làm sai không sao', 'Mấy nút này lúc nào cũng có', 'Cứ từ từ']) {
    await touch(page, 'button', 'Tiếp');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await press(page.getByRole('main').getByRole('button', { name: 'Bắt đầu' }));
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
});
