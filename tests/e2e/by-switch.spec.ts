import { bySwitch, test, type Keys } from './by-keys.ts';
import { followFocus } from './guided-keys.ts';
import { expect, words } from './kiosk-test.ts';

/** Home to the slip and back to the picture that waits, once the practice is over. */
async function takeSlipAndLeave(keys: Keys): Promise<void> {
  const { page } = keys;
  await keys.use('Xem phiếu & mã QR', 8);
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await keys.use(/^Tiếp tục/, 3);
  await keys.use('Xong, về đầu', 10);
  await keys.use('Về đầu', 10);
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeFocused();
}

test('a whole visit with two switches: one moves on, one presses', async ({ page, kiosk: _kiosk }, info) => {
  test.setTimeout(90_000);
  const keys = bySwitch(page);
  await page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }).waitFor();
  await keys.use('Chạm vào đây để bắt đầu', 1);
  await keys.use(/^Học kỹ năng số/, 4);
  await keys.use(/^Đăng nhập Cổng/, 4);
  await keys.use('Tập làm thử', 8);
  await keys.use(/Làm theo/, 6);
  const there = keys.count();
  const { steps, most } = await followFocus(keys, () => keys.use('Điền giúp tôi', 1));
  const practised = keys.count() - there;
  await takeSlipAndLeave(keys);
  const counts = `${there} presses to the practice, ${practised} for its ${steps} places (${most} for one at most), ${keys.count()} in all`;
  console.log(`Two switches: ${counts}`);
  info.annotations.push({ type: 'presses', description: counts });
  // A figure that grows is a visitor who gives up.
  expect(most).toBeLessThanOrEqual(3);
  expect(keys.count()).toBeLessThanOrEqual(90);
});

// A proof of its own: npm run proof -- switches
if (process.env['PROOF'] === 'full') {
  test('the longest lesson with two switches', async ({ page, kiosk: _kiosk }, info) => {
    test.setTimeout(180_000);
    const keys = bySwitch(page);
    await page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }).waitFor();
    await keys.use('Chạm vào đây để bắt đầu', 1);
    await keys.use(/^Làm thủ tục/, 4);
    await keys.use(/^Sinh con/, 8);
    await keys.use(/^Đăng ký khai sinh/, 4);
    // Answers are stops of their own: the second one of a question is reached, and pressed.
    await keys.use('Có rồi', 12);
    await keys.use('Không có', 12);
    await expect(words(page, 'Văn bản của người làm chứng')).toBeVisible();
    await keys.use('Tập làm thử', 12);
    await keys.use(/Làm theo/, 8);
    await keys.use('Tờ giấy, chụp bằng điện thoại', 3);
    const { steps, most } = await followFocus(keys, () => keys.use('Điền giúp tôi', 1));
    await takeSlipAndLeave(keys);
    const counts = `${keys.count()} presses in all, ${steps} places, ${most} for one at most`;
    console.log(`Two switches, birth registration: ${counts}`);
    info.annotations.push({ type: 'presses', description: counts });
  });
}
