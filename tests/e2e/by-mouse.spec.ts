import { walkGuided } from './guided-walk.ts';
import { expect, pressByMouse, storedVisits, test, touch, typeByTouch } from './kiosk-test.ts';

// The upright screen, where the bar lies below: a mouse goes there like anywhere.
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: false });

test('a whole visit by mouse alone, the keys on the screen for words', async ({ page, kiosk }) => {
  test.setTimeout(120_000);
  const button = (name: string | RegExp): Promise<void> => touch(page, 'button', name, pressByMouse);
  await button('Chạm vào đây để bắt đầu');
  await button(/Gõ để tìm/);
  await typeByTouch(page, 'vneid', pressByMouse);
  await button(/^Đăng nhập Cổng/);
  await button('Tập làm thử');
  await button(/Làm theo/);
  await walkGuided(page, pressByMouse);
  await button('Xem phiếu & mã QR');
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await button(/^Tiếp tục/);
  await button('Xong, về đầu');
  await button('Về đầu');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  await expect.poll(async () => (await storedVisits(kiosk.folder)).at(-1)?.ended).toBe('done');
  // Nobody who uses a mouse is shown a ring: it belongs to keys.
  expect(await page.evaluate(() => document.querySelectorAll(':focus-visible').length)).toBe(0);
});
