import type { Page } from '@playwright/test';
import { realContent } from '#support/real-content.ts';
import { aliasOf, allSteps } from '#core/simulation/selectors.ts';
import { expect, press, sizesInTurn, storedVisits, test, touch, words } from './kiosk-test.ts';
import { doStep, scriptOf } from './walk-script.ts';

const pack = await realContent();
const SIGN_IN = scriptOf(pack, 'dang-nhap-vneid');

async function openPlayground(page: Page): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Học kỹ năng số/);
  await touch(page, 'button', /^Đăng nhập Cổng/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', 'Luyện tự do');
  await expect(page.getByRole('heading', { level: 1, name: 'Luyện tự do' })).toBeVisible();
}

for (const viewport of sizesInTurn(1)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('free practice: the page says what it waits for, leads to the very end, and every press can be taken back', async ({
      page,
      kiosk,
    }) => {
      test.setTimeout(90_000);
      await openPlayground(page);
      // Nothing to take back yet, and the button says so.
      await expect(page.getByRole('button', { name: 'Đang ở đầu bài' })).toBeVisible();
      await press(page.getByRole('button', { name: 'Hỗ trợ' }));
      await expect(words(page, 'Ở bản tập, chỗ này chỉ là hình')).toBeVisible();
      await press(page.locator('[data-target="dang-nhap"]'));
      await expect(page.getByRole('heading', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();
      // Wait out the guard against double taps: the two buttons share their name, not their place.
      await expect(async () => {
        await press(page.locator('[data-target="dang-nhap"]'));
        await expect(words(page, 'Trang còn chờ ô “Số định danh cá nhân”')).toBeVisible({ timeout: 500 });
      }).toPass();
      await touch(page, 'button', 'Lùi lại một bước');
      await expect(page.getByRole('heading', { name: 'Thông tin và dịch vụ công mọi lúc, mọi nơi' })).toBeVisible();

      for (const step of allSteps(SIGN_IN)) {
        const title = SIGN_IN.screens[aliasOf(step)]?.blocks.find((block) => block.kind === 'heading');
        if (title?.kind === 'heading') await expect(page.getByRole('heading', { name: title.text.vi }).first()).toBeVisible();
        await doStep(page, SIGN_IN, step);
      }
      // After the last step the portal stands as at first; undo still leads back.
      await expect(page.getByRole('heading', { name: 'Thông tin và dịch vụ công mọi lúc, mọi nơi' })).toBeVisible();
      await touch(page, 'button', 'Lùi lại một bước');
      await expect(page.getByRole('heading', { name: 'Hồ sơ của tôi' })).toBeVisible();
      await touch(page, 'button', 'Làm lại từ đầu');
      await expect(page.getByRole('heading', { name: 'Thông tin và dịch vụ công mọi lúc, mọi nơi' })).toBeVisible();
      await touch(page, 'button', 'Thôi tập');
      await expect(page.getByRole('heading', { level: 1, name: 'Chọn cách tập' })).toBeVisible();
      await touch(page, 'button', 'Về đầu');
      await expect.poll(async () => (await storedVisits(kiosk.folder)).length).toBe(1);
      const [visit] = await storedVisits(kiosk.folder);
      // Nothing is scored: no simulation stands in the record, and nothing of what was entered.
      expect(visit?.activities.map((activity) => activity.kind)).toEqual(['procedure']);
      expect(JSON.stringify(visit)).not.toMatch(/Mau2026|000000/);
    });
  });
}

test('a wrong entry in free practice is dropped, and said kindly', async ({ page, kiosk: _kiosk }) => {
  await openPlayground(page);
  await press(page.locator('[data-target="dang-nhap"]'));
  await press(page.locator('[data-target="mat-khau"]'));
  await page.keyboard.type('bimat123');
  await page.keyboard.press('Enter');
  await expect(words(page, 'Mời nhập theo thẻ mẫu').first()).toBeVisible();
  await expect(words(page, 'bimat123')).toHaveCount(0);
});
