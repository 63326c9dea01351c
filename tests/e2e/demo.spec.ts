import { readdir } from 'node:fs/promises';
import { test } from './hall.ts';
import { expect, press, touch } from './kiosk-test.ts';

test.use({ demo: true });

test('a laptop started for demonstrations: said on every page, a meeting without a PIN, its numbers kept here and no visit', async ({
  page,
  hall,
}) => {
  test.setTimeout(120_000);
  const sample = page.getByText('Bản trình diễn · Dữ liệu mẫu').first();
  await expect(sample).toBeVisible();
  // Somebody has a look at it: a visit from beginning to end.
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Làm thủ tục/);
  await touch(page, 'button', /^Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  await expect(sample).toBeVisible();
  await touch(page, 'button', 'Về đầu');
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
  await touch(page, 'button', 'Về đầu');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  await touch(page, 'button', /^Trình\schiếu/);
  await press(page.getByRole('region', { name: 'Cho người dân' }).getByRole('button', { name: /15\sphút/ }));
  await touch(page, 'button', 'Bắt đầu trình chiếu');
  const presenter = await hall.presenter();
  const room = await hall.room();
  await expect(room.locator('[data-picture-slide="title"]').first()).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(room.locator('[data-picture-slide="point"]').first()).toBeVisible();

  await touch(presenter, 'button', 'Kết thúc');
  const form = presenter.getByRole('dialog', { name: 'Kết thúc buổi' });
  await expect(form.getByText('Đây là bản trình diễn', { exact: false })).toBeVisible();
  await press(form.getByRole('button', { name: 'Thêm 10: Số người dự' }));
  await touch(presenter, 'button', 'Ghi lại và kết thúc');
  await expect(presenter.getByText('Buổi đã kết thúc')).toBeVisible();
  const kept = (await readdir(hall.kiosk.folder, { recursive: true })).map(String);
  expect(kept.filter((name) => /^groups.*\.json$/.test(name))).toHaveLength(1);
  expect(kept.filter((name) => /^visits.*\.json$/.test(name))).toEqual([]);
});
