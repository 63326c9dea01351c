import type { Page } from '@playwright/test';
import { expect, press, pressByKey, sizesInTurn, test, touch, words as wordsOn } from './kiosk-test.ts';
import { openSignIn } from './open-sign-in.ts';
import { setLook } from './look.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const word = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openBirth(page: Page): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Làm thủ tục/);
  await touch(page, 'button', /^Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký khai sinh' })).toBeVisible();
}

/** The coach of the practice of signing in, at its second step. */
async function openCoach(page: Page): Promise<void> {
  await openSignIn(page, /Làm theo/);
  await press(page.locator('[data-lit]'));
  await expect(wordsOn(page, 'Bước 2 / 4')).toBeVisible();
}

for (const viewport of sizesInTurn(1)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a word of a procedure is touched, explained, and put away', async ({ page, kiosk: _kiosk }) => {
      await openBirth(page);
      // A button has its face: the sheet of its own lies above the base, whichever was loaded first.
      await expect(page.getByRole('button', { name: 'Tập làm thử' })).toHaveCSS('background-color', 'rgb(149, 25, 21)');
      await press(word(page, 'uỷ quyền'));
      await expect(dialog(page).getByRole('heading', { name: 'uỷ quyền' })).toBeVisible();
      await expect(dialog(page)).toContainText('Nhờ người khác làm thay');
      await touch(page, 'button', 'Đã hiểu');
      await expect(dialog(page)).toBeHidden();
      await expect(word(page, 'uỷ quyền')).toBeFocused();
      await pressByKey(word(page, 'uỷ quyền'));
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(word(page, 'uỷ quyền')).toBeFocused();
    });

    test('a touch beside a word opens it, a touch on its neighbours does what they do', async ({ page, kiosk: _kiosk }) => {
      await openBirth(page);
      const box = await word(page, 'bưu chính').boundingBox();
      if (box === null) throw new Error('the word is not drawn');
      await page.touchscreen.tap(box.x + box.width / 2, box.y - 8);
      await expect(dialog(page).getByRole('heading', { name: 'bưu chính' })).toBeVisible();
      await touch(page, 'button', 'Đã hiểu');
      await expect(dialog(page)).toBeHidden();
      // The tab right below the word, touched at its very edge.
      const tab = page.getByRole('tab', { name: 'Cần biết' });
      const edge = await tab.boundingBox();
      if (edge === null) throw new Error('the tab is not drawn');
      await page.touchscreen.tap(Math.max(edge.x + 12, box.x + 8), edge.y + 3);
      await expect(dialog(page)).toBeHidden();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    });

    test('in the coach the button at the top explains the words of labels too, and nothing of it is in the way', async ({
      page,
      kiosk: _kiosk,
    }) => {
      await setLook(page, { language: 'vi', size: 'xlarge', theme: 'default' });
      await openCoach(page);
      const key = page.getByRole('button', { name: 'Giải nghĩa từ' });
      const size = await key.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(viewport.height === 768 ? 75 : 88);
      await press(key);
      await expect(dialog(page)).toContainText('Dãy số riêng của mỗi người');
      await touch(page, 'button', 'Đã hiểu');
      await expect(dialog(page)).toBeHidden();
      await expect(key).toBeFocused();
      for (const act of ['Gợi ý', 'Điền giúp tôi', 'Bước trước', 'Thôi tập'])
        await expect(page.getByRole('button', { name: act })).toBeInViewport({ ratio: 1 });
    });
  });
}

test('words of a fault card and of a hint are touched and explained', async ({ page, kiosk: _kiosk }) => {
  await openBirth(page);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', 'Gặp lỗi thì làm sao?');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Trang báo không tìm thấy/ })
    .tap();
  await press(word(page, 'cơ sở dữ liệu'));
  await expect(dialog(page)).toContainText('Kho thông tin của nhà nước');
  await touch(page, 'button', 'Đã hiểu');
  await expect(dialog(page)).toBeHidden();
  await touch(page, 'button', 'Về đầu');
  await touch(page, 'button', 'Dừng tập');
  await touch(page, 'button', 'Về đầu');
  await openCoach(page);
  await touch(page, 'button', 'Điền giúp tôi');
  await touch(page, 'button', 'Gợi ý');
  await press(word(page, 'số định danh'));
  await expect(dialog(page)).toContainText('Dãy số riêng của mỗi người');
});

test.describe('at 1920 × 1080', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('a word is underlined once on a screen, and English has its own words', async ({ page, kiosk: _kiosk }) => {
    await openBirth(page);
    await touch(page, 'radio', 'Có rồi');
    await touch(page, 'radio', 'Đã có');
    await touch(page, 'radio', 'Ông bà, người thân');
    await expect(wordsOn(page, 'Vì người thân đi làm hộ')).toBeVisible();
    await expect(word(page, 'uỷ quyền')).toHaveCount(1);
    await touch(page, 'button', 'English');
    await press(word(page, 'authorised'));
    await expect(dialog(page)).toContainText('Asking somebody else in writing to act for you.');
    await touch(page, 'button', 'I see');
    await expect(dialog(page)).toBeHidden();
  });
});

test('while a meaning is read, a lesson that plays by itself waits', async ({ page, kiosk: _kiosk }) => {
  await page.clock.install();
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Học kỹ năng số/);
  await touch(page, 'button', /^Đăng nhập Cổng/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', /Xem.*Máy làm mẫu/);
  await touch(page, 'button', 'Bước tiếp');
  await expect(wordsOn(page, 'Bước 2 / 4')).toBeVisible();
  await touch(page, 'button', 'Giải nghĩa từ');
  await expect(dialog(page)).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(wordsOn(page, 'Bước 2 / 4')).toBeVisible();
  await touch(page, 'button', 'Đã hiểu');
  await expect(dialog(page)).toBeHidden();
  await page.clock.runFor(9_000);
  await expect(wordsOn(page, 'Bước 3 / 4')).toBeVisible();
});
