import type { Page } from '@playwright/test';
import { expect, touch } from './kiosk-test.ts';
import type { ScreenCase } from './screens.ts';

const RECOVERY_SHEET = /^(Phiếu khôi phục|Recovery sheet)$/;
/** The steps of a first run after it, by their headings. */
const FIRST_RUN = [
  /^(Trung tâm|The centre)$/,
  /^(Giờ làm việc, các quầy|Hours and counters)$/,
  /^(Các khu dân cư|Hamlets \(khu\))$/,
  /^(Các chi bộ|Party branches \(chi bộ\))$/,
  /^(Máy in|Printer)$/,
  /^(Đo màn hình|Measure the screen)$/,
  /^(Cách dùng|How it is used)$/,
];
const NEXT_STEP = /^(Tiếp|Bỏ qua bước này|Next|Skip this step)$/;

/** From an open corner through every step of a first run, to what became of a pasted list. */
export const FIRST_RUN_STATES: NonNullable<ScreenCase['more']> = [
  {
    name: 'first run, recovery sheet',
    open: async (page) => {
      await touch(page, 'tab', /^(Cài đặt|Settings)$/);
      await touch(page, 'button', /^(Làm: Phiếu khôi phục|Do it: Recovery sheet)$/);
      await expect(page.getByRole('heading', { level: 1, name: RECOVERY_SHEET })).toBeVisible();
    },
  },
  ...FIRST_RUN.map((heading) => ({
    name: `first run, ${heading.source}`,
    open: async (page: Page) => {
      await touch(page, 'button', NEXT_STEP);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    },
  })),
  {
    name: 'first run, many places at once',
    open: async (page) => {
      await touch(page, 'button', /^(Xong, vào góc cán bộ|Done, to the staff corner)$/);
      await touch(page, 'button', /^(Làm: Các khu dân cư|Do it: Hamlets \(khu\))$/);
      await touch(page, 'button', /^(Thêm khu|Add hamlets)$/);
      await page.getByRole('textbox').fill('1. Khu 1\n2. 025 199 001 234');
    },
  },
  {
    name: 'first run, what became of each line',
    open: async (page) => {
      await touch(page, 'button', /^(Lưu danh sách|Save the list)$/);
      await expect(page.getByRole('button', { name: /^(Sửa các dòng này|Correct these lines)$/ })).toBeVisible();
    },
  },
];
