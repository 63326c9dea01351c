import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary } from '../electron-project.ts';
import { storedVisits, touch } from '../kiosk-test.ts';

/** Runs only where the Electron binary is; the same page and service are tested in Chromium everywhere. */
const root = resolve(import.meta.dirname, '../../..');

let folder: string;
let application: ElectronApplication;

async function start(...more: readonly string[]): Promise<Page> {
  application = await _electron.launch({
    executablePath: electronBinary ?? '',
    args: [
      root,
      '--window',
      '--data',
      folder,
      ...more,
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await application.firstWindow();
  // Playwright touches only where it made the context; a press is a press here.
  const prototype = Object.getPrototypeOf(page.locator('body')) as { tap: unknown; click: unknown };
  prototype.tap = prototype.click;
  return page;
}

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-electron-'));
});
test.afterEach(async () => {
  await application.close();
  await rm(folder, { recursive: true, force: true });
});

for (const transport of ['scheme', 'loopback'] as const) {
  test(`a visit over ${transport} reaches the QR and stands in the day file`, async () => {
    const page = await start('--transport', transport);
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    await touch(page, 'button', /^Làm thủ tục/);
    await touch(page, 'button', /^Sinh con/);
    await touch(page, 'button', /^Đăng ký khai sinh/);
    await touch(page, 'button', 'In phiếu & mã QR');
    await expect(page.getByRole('img', { name: /Mã QR mở trang dichvucong.gov.vn/ })).toBeVisible();
    await expect.poll(async () => (await storedVisits(folder))[0]?.activities.map(({ kind }) => kind)).toEqual(['procedure']);
  });
}

test('the page can open no window, leave its origin or reach Node', async () => {
  const page = await start();
  const address = page.url();
  expect(await page.evaluate(() => window.open('https://example.org'))).toBeNull();
  await page.evaluate(() => {
    window.location.href = 'https://example.org';
  });
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  expect(application.windows()).toHaveLength(1);
});

test('a page that crashed is brought back', async () => {
  const page = await start();
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect(async () => {
    const [window] = application.windows();
    await expect(window?.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }) ?? page.locator('none')).toBeVisible();
  }).toPass({ timeout: 30_000 });
});
