import { byKeyboard, test } from './by-keys.ts';
import { followFocus } from './guided-keys.ts';
import { expect, words as wordsOn } from './kiosk-test.ts';
import { chooseFolderPrinter } from './staff-steps.ts';

test('a whole visit by keyboard alone', async ({ page, kiosk: _kiosk }, info) => {
  test.setTimeout(90_000);
  // Staff chose the printer before anybody came.
  await chooseFolderPrinter(page, 'Giấy A5');
  const keys = byKeyboard(page);
  await keys.use('Chạm vào đây để bắt đầu', 1);
  await keys.use(/Gõ để tìm/, 6);
  await keys.type('dang nhap vneid');
  await expect(page.getByRole('button', { name: /^Đăng nhập Cổng/ })).toBeVisible();
  await keys.key('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Đăng nhập Cổng/ })).toBeFocused();
  // Tabs by arrows, with the words of each one stop further.
  await keys.to('Giấy tờ', 8);
  expect((await keys.key('ArrowRight')).name).toBe('Cần biết');
  await keys.use('Tập làm thử', 8);
  await keys.use(/Làm theo/, 6);
  const { steps, most } = await followFocus(keys, async () => {
    const sample = await page
      .getByText(/^Thẻ mẫu:/)
      .last()
      .locator('mark')
      .innerText();
    await keys.type(sample);
    await keys.key('Enter');
  });
  await keys.use('In phiếu & mã QR', 8);
  await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible({ timeout: 30_000 });
  await keys.use('Phiếu đã ra rồi', 4);
  // What was pressed is gone: the focus is on what came in its place.
  expect((await keys.now()).name).toBe('Xong, về đầu');
  await keys.press();
  await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay cần làm việc gì ạ?' })).toBeFocused();
  await keys.use('Về đầu', 10);
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeFocused();
  const counts = `${keys.count()} presses in all, letters among them; ${steps} places in the practice, ${most} presses for one at most`;
  console.log(`Keyboard: ${counts}`);
  info.annotations.push({ type: 'presses', description: counts });
});

test('questions, panels and dialogs hold the focus while they stand, and give it back', async ({ page, kiosk: _kiosk }) => {
  const keys = byKeyboard(page);
  await page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }).waitFor();
  await keys.use('Chạm vào đây để bắt đầu', 1);
  // The panel of text sizes stands at the end of the page: the focus goes there, and back.
  await keys.use('Cỡ chữ', 12);
  expect((await keys.now()).name).toBe('Vừa');
  await keys.use('Vừa', 1);
  expect((await keys.key('Escape')).name).toBe('Cỡ chữ');
  await keys.use(/^Làm thủ tục/, 10);
  await keys.use(/^Sinh con/, 8);
  await keys.use(/^Đăng ký khai sinh/, 4);
  // Arrows move among the answers, the space bar gives one, and the next question is where the focus is then.
  await keys.to('Có rồi', 12);
  await keys.key(' ');
  expect((await keys.now()).name).toBe('Đã có');
  expect((await keys.key('ArrowDown')).name).toBe('Không có');
  await keys.key(' ');
  await expect(wordsOn(page, 'Văn bản của người làm chứng')).toBeVisible();
  expect((await keys.now()).name).toBe('Cha hoặc mẹ');
  await keys.use('Tập làm thử', 8);
  await keys.use(/Làm theo/, 8);
  await keys.use('Tờ giấy, chụp bằng điện thoại', 3);
  // The question whether to stop: round and round inside it, and Escape changes nothing.
  await keys.use('Thôi tập', 10);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let turn = 0; turn < 6; turn += 1) {
    await keys.key(turn < 4 ? 'Tab' : 'Shift+Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await keys.key('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Thôi tập' })).toBeFocused();
  // A key held down by a slow hand is one press: the lesson does not run away.
  await keys.to(/./, 0);
  await page.locator('[data-lit]').focus();
  await keys.now();
  await page.keyboard.down('Enter');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByRole('img', { name: /^Bước 2 trên/ })).toBeVisible();
});
