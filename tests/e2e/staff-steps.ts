import type { Page } from '@playwright/test';
import { expect, touch } from './kiosk-test.ts';

/** A PIN no rule calls easy. */
export const PIN = '482915';

async function enterPin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap();
}

/** Opens the staff corner by holding Enter on the mark for three seconds, setting the first PIN where none stands. */
export async function openStaffCorner(page: Page): Promise<void> {
  await page.getByRole('button', { name: /(Cán bộ: nhấn giữ 3 giây|Staff: hold for 3 seconds)/ }).focus();
  await page.keyboard.down('Enter');
  await expect(page.getByRole('heading', { name: /PIN/ })).toBeVisible({ timeout: 6000 });
  await page.keyboard.up('Enter');
  if (await page.getByRole('heading', { name: /^(Đặt mã PIN lần đầu|Set the first PIN)$/ }).isVisible()) {
    await enterPin(page, PIN);
    await expect(page.getByRole('heading', { name: /^(Nhập lại mã PIN một lần nữa|Enter the PIN once more)$/ })).toBeVisible();
    await enterPin(page, PIN);
    await expect(page.getByText(/^(Đã đặt mã PIN.|The PIN is set.)$/)).toBeVisible({ timeout: 15_000 });
  }
  await enterPin(page, PIN);
  await expect(page.getByRole('tab', { name: /^(Hôm nay|Today)$/ })).toBeVisible({ timeout: 15_000 });
}

/** Staff let slips go to the folder, on the given paper, and leave. */
export async function chooseFolderPrinter(page: Page, paper: string): Promise<void> {
  await openStaffCorner(page);
  await touch(page, 'tab', 'Máy in');
  await touch(page, 'radio', 'Ghi tệp PDF vào thư mục phiếu');
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  await touch(page, 'radio', paper);
  await expect(page.getByRole('radio', { name: paper })).toBeChecked();
  await touch(page, 'button', 'Khoá và về đầu');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
}
