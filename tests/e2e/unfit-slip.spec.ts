import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, touch, typeByTouch } from './kiosk-test.ts';

/** What the office wrote of an amount has a letter that no font of slips has: the page that draws will not have it. */
test.use({
  settings: {
    setup: { at: 'done' },
    printer: { kind: 'folder' },
    paper: 'roll-80',
    office: { 'amount-voluntary-insurance': 'Mức Ж' },
  },
});

test('a slip that would not come out right is not printed: the visitor has all of it on the screen, staff a notice', async ({
  page,
  kiosk,
}) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Gõ để tìm/);
  await typeByTouch(page, 'bhxh tu nguyen');
  await touch(page, 'button', /^Bảo hiểm xã hội tự nguyện/);
  await touch(page, 'button', 'In phiếu & mã QR');
  await expect(page.getByRole('heading', { name: 'Phiếu chưa in được' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: /Mã QR mở trang/ })).toBeVisible();
  expect(await readdir(join(kiosk.folder, 'slips')).catch(() => [])).toEqual([]);
  const notices = (): Promise<string> => readFile(join(kiosk.folder, 'notices.json'), 'utf8').catch(() => '');
  await expect.poll(notices).toMatch(/"kind":"slip-unfit","about":"bhxh-tu-nguyen: glyphs"/);
});
