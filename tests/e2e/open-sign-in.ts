import type { Page } from '@playwright/test';
import { touch } from './kiosk-test.ts';

/** From the screen that waits into the practice of signing in, on one of its rungs. */
export async function openSignIn(page: Page, rung: RegExp): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Học kỹ năng số/);
  await touch(page, 'button', /^Đăng nhập Cổng/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', rung);
}
