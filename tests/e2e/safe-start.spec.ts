import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SAFE_AFTER } from '#core/watchdog/safe-start.ts';
import { openStartBook } from '#services/starts/start-book.ts';
import { keepChecks } from '#support/kept-checks.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { systemTools } from '#support/system-tools.ts';
import { axeProblems } from './axe.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, FIRST_CLASS, test as base, touch } from './kiosk-test.ts';
import { clippedTexts, setLook } from './look.ts';
import { enterPin, holdTheMark, openStaffCorner, PIN } from './staff-steps.ts';

const test = base.extend<{ readonly place: string }>({
  place: async ({ browserName: _browser }, provide) => {
    const place = await mkdtemp(join(tmpdir(), 'goc-so-safe-'));
    await provide(place);
    await rm(place, { recursive: true, force: true });
  },
});

/** Starts that came to nothing, as many as make the next one a safe one. */
async function keepFailedStarts(folder: string): Promise<void> {
  const book = await openStartBook(systemTools(folder));
  for (let failed = 1; failed < SAFE_AFTER; failed += 1) book.failed();
  await book.settled();
}

/** The words stand whole at every size of the screen, as they are and in the largest letters on black. */
async function reads(page: Page, words: string): Promise<void> {
  const atEverySize = async (): Promise<void> => {
    for (const size of FIRST_CLASS) {
      await page.setViewportSize(size);
      await expect(page.getByText(words)).toBeVisible();
      expect(await axeProblems(page), JSON.stringify(size)).toEqual([]);
      expect(await clippedTexts(page), JSON.stringify(size)).toEqual([]);
    }
  };
  await atEverySize();
  await setLook(page, { language: 'vi', size: 'xxlarge', theme: 'contrast' });
  await atEverySize();
}

test('after starts that came to nothing staff read what the safe start leaves out, and leave it by one press', async ({
  page,
  place,
}) => {
  const folder = join(place, 'data');
  await mkdir(folder);
  await keepChecks(folder);
  await keepSettings(folder, {});
  await keepFailedStarts(folder);
  const kiosk = await startKiosk({ folder });
  await page.goto(kiosk.address);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Thông báo');
  await reads(page, 'Máy đang chạy chế độ an toàn');
  await guidePicture(page, '13-che-do-an-toan');
  // The same is not said twice on one page.
  await expect(page.getByText('nên đã mở ở chế độ an toàn')).toHaveCount(0);

  await touch(page, 'button', 'Ra khỏi chế độ an toàn');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible({ timeout: 60_000 });
  await openStaffCorner(page);
  await touch(page, 'tab', 'Thông báo');
  await expect(page.getByText('Máy đang chạy chế độ an toàn')).toHaveCount(0);
  expect(await kiosk.stop()).toBe(0);
});

test('where the data folder is a file nobody sets a PIN that would be gone, and visitors are served', async ({ page, place }) => {
  const folder = join(place, 'data');
  await writeFile(folder, 'not a folder');
  const kiosk = await startKiosk({ folder });
  await page.goto(kiosk.address);
  await holdTheMark(page);
  if (await page.getByRole('heading', { name: /Which language/ }).isVisible()) await touch(page, 'button', /^Tiếng\sViệt$/);
  await enterPin(page, PIN);
  await expect(page.getByRole('heading', { name: 'Nhập lại mã PIN một lần nữa' })).toBeVisible();
  await enterPin(page, PIN);
  await reads(page, 'Máy chưa ghi được xuống đĩa');
  await touch(page, 'button', 'Về đầu');
  await expect(page.getByRole('button', { name: /Làm thủ tục/ })).toBeVisible();
  await kiosk.stop();
});
