import type { Page } from '@playwright/test';
import { expect, press, touch } from './kiosk-test.ts';

/** A PIN no rule calls easy. */
export const PIN = '482915';

/** Presses the six digits. */
export async function enterPin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap();
}

/** Holds Enter on the mark for three seconds, till the heading that stands behind it. */
export async function holdTheMark(page: Page, behind: string | RegExp = /PIN|Which language/): Promise<void> {
  const mark = page.getByRole('button', { name: /(Cán bộ: nhấn giữ 3 giây|Staff: hold for 3 seconds)/ });
  // A page that is only just there may still take the focus, which lets the mark go: then it is held again.
  await expect(async () => {
    await page.keyboard.up('Enter');
    await mark.focus();
    await page.keyboard.down('Enter');
    await expect(mark.locator('[data-ring]')).toBeVisible({ timeout: 1500 });
    await expect(page.getByRole('heading', { name: behind })).toBeVisible({ timeout: 6000 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.up('Enter');
}

/** Opens the staff corner, setting the first PIN where none stands and putting the first run off. */
export async function openStaffCorner(page: Page): Promise<void> {
  await holdTheMark(page);
  if (await page.getByRole('heading', { name: /Which language/ }).isVisible()) {
    // A new machine goes on in the language it is in.
    const name = (await page.locator('html').getAttribute('lang')) === 'en' ? 'English' : /^Tiếng\sViệt$/;
    await press(page.getByRole('main').getByRole('button', { name }));
  }
  if (await page.getByRole('heading', { name: /^(Đặt mã PIN lần đầu|Set the first PIN)$/ }).isVisible()) {
    await enterPin(page, PIN);
    await expect(page.getByRole('heading', { name: /^(Nhập lại mã PIN một lần nữa|Enter the PIN once more)$/ })).toBeVisible();
  }
  await enterPin(page, PIN);
  const today = page.getByRole('tab', { name: /^(Hôm nay|Today)$/ });
  const later = page.getByRole('button', { name: /^(Để sau|Later)$/ });
  await expect(today.or(later)).toBeVisible({ timeout: 15_000 });
  if (await later.isVisible()) {
    await later.tap();
    await expect(page.getByRole('tab', { name: /^(Cài đặt|Settings)$/, selected: true })).toBeVisible();
    await touch(page, 'tab', /^(Hôm nay|Today)$/);
  }
  await expect(today).toBeVisible();
}

/** Locks the corner, and waits for the front page: a key pressed before it stands is let go as the page changes. */
export async function leaveStaffCorner(page: Page): Promise<void> {
  await touch(page, 'button', 'Khoá và về đầu');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
}

/** Staff let slips go to the folder, on the given paper, and leave. */
export async function chooseFolderPrinter(page: Page, paper: string): Promise<void> {
  await openStaffCorner(page);
  await touch(page, 'tab', 'Máy in');
  await touch(page, 'button', 'Chọn máy in: Máy in phiếu');
  await touch(page, 'radio', 'Lưu tệp PDF vào thư mục phiếu');
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  await touch(page, 'button', paper);
  await expect(page.getByRole('button', { name: paper, pressed: true })).toBeVisible();
  await touch(page, 'button', 'Xong');
  await leaveStaffCorner(page);
}
