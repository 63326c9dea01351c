import { join } from 'node:path';
import { storedVisits, touch } from '../kiosk-test.ts';
import { expect, test } from './start-electron.ts';

/** Runs only where the Electron binary is; the same page and service are tested in Chromium everywhere. */
for (const transport of ['scheme', 'loopback'] as const) {
  test(`a visit over ${transport} reaches the QR and stands in the day file`, async ({ host }) => {
    const page = await host.start('--window', '--transport', transport);
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    await touch(page, 'button', /^Làm thủ tục/);
    await touch(page, 'button', /^Sinh con/);
    await touch(page, 'button', /^Đăng ký khai sinh/);
    await touch(page, 'button', 'Xem phiếu & mã QR');
    await expect(page.getByRole('img', { name: /Mã QR mở trang dichvucong.gov.vn/ })).toBeVisible();
    const kinds = async () => (await storedVisits(join(host.folder, 'data')))[0]?.activities.map(({ kind }) => kind);
    await expect.poll(kinds).toEqual(['procedure']);
  });
}

test('the page can open no window, leave its origin or reach Node', async ({ host }) => {
  const page = await host.start('--window');
  const address = page.url();
  expect(await page.evaluate(() => window.open('https://example.org'))).toBeNull();
  await page.evaluate(() => {
    window.location.href = 'https://example.org';
  });
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  expect(host.application().windows()).toHaveLength(1);
});
