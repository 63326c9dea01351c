import type { BrowserContextOptions, Page } from '@playwright/test';
import { tapApart } from './tap-apart.ts';

/** A page that is signed in, and where it finds the attract screen. The probe may be put in before it goes there. */
export type OpenKiosk = (options?: BrowserContextOptions) => Promise<{ readonly page: Page; readonly root: string }>;

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tapApart(page.getByRole('button', { name }).first());
}

/** From the attract screen to the four rungs of the birth registration, the longest script there is. */
export async function openBirth(page: Page): Promise<void> {
  for (const name of ['Chạm vào đây để bắt đầu', /^Làm thủ tục/, /^Sinh con/, /^Đăng ký khai sinh/, 'Tập làm thử'])
    await press(page, name);
}

/** From the attract screen to the four rungs of following a dossier, the shortest. */
export async function openLookUp(page: Page): Promise<void> {
  for (const name of ['Chạm vào đây để bắt đầu', /^Tra cứu & an toàn/, /^Tra cứu hồ sơ/, 'Tập làm thử']) await press(page, name);
}
