import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pagesOfPdf, textOfPdf } from '#support/read-pdf.ts';
import { axeProblems } from './axe.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, press, sizesInTurn, storedVisits, test, touch, typeByTouch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openSignIn } from './open-sign-in.ts';
import { WORDS } from './screens.ts';
import { openStaffCorner } from './staff-steps.ts';

/** A screen of the corner as it should be: nothing cut, nothing a reader of another kind trips over. */
async function sound(page: Page, name: string): Promise<void> {
  if (process.env['LOOK'] !== undefined) {
    const { width } = page.viewportSize() ?? { width: 0 };
    await page.screenshot({ path: `${process.env['LOOK']}/${width}-${name}.png` });
  }
  expect([name, await clippedTexts(page)]).toEqual([name, []]);
  expect([name, await axeProblems(page)]).toEqual([name, []]);
}

async function openBirth(page: Page): Promise<void> {
  await touch(page, 'tab', 'Nội dung');
  const row = page.getByRole('button', { name: 'Mở Đăng ký khai sinh', exact: true });
  await expect(page.getByRole('button', { name: 'Việc trong tháng' })).toBeVisible();
  while (!(await row.isVisible())) await touch(page, 'button', 'Trang sau');
  await row.tap();
  await expect(page.getByRole('heading', { name: 'Đăng ký khai sinh' })).toBeVisible();
}

/** What is not saved yet, on the page, on the slip and on two rungs, and back to the words. */
async function tryOut(page: Page): Promise<void> {
  const words = WORDS.vi;
  const end = page.getByRole('button', { name: 'Thôi xem thử, chưa lưu: về chỗ sửa' });
  await touch(page, 'button', 'Xem thử trên máy');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký khai sinh' })).toBeVisible();
  const facts = page.getByRole('tab', { name: 'Lệ phí' });
  if (await facts.isVisible()) await facts.tap();
  await expect(page.getByText('8.000 đồng').first()).toBeVisible();
  await sound(page, 'try-page');
  await guidePicture(page, '10-xem-thu');
  for (const rung of ['watch', 'guided', 'practice', 'test'] as const) {
    await touch(page, 'button', words.try);
    await expect(page.getByRole('button', { name: words.rungs[rung] }).first()).toBeVisible();
    if (rung === 'watch') await sound(page, 'try-rungs');
    await touch(page, 'button', words.rungs[rung]);
    await touch(page, 'button', words.photos);
    await expect(rung === 'test' ? page.getByText(/85 %/).first() : page.getByRole('complementary')).toBeVisible();
    if (rung === 'guided') await sound(page, 'try-guided');
    // Nothing is asked: there is nothing to lose.
    await touch(page, 'button', 'Quay lại');
    await touch(page, 'button', 'Quay lại');
  }
  await touch(page, 'button', words.print);
  await expect(page.getByText('8.000 đồng').first()).toBeVisible();
  await end.tap();
}

async function openBirthAsCitizen(page: Page): Promise<void> {
  const words = WORDS.vi;
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.procedures);
  await touch(page, 'button', words.baby);
  await touch(page, 'button', words.birth);
  await expect(page.getByRole('button', { name: words.try })).toBeVisible();
}

for (const viewport of sizesInTurn(1)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the office corrects a fee, hides it, brings it back and renews the procedure; citizens read it each time', async ({
      page,
      kiosk,
    }) => {
      test.setTimeout(180_000);
      await openStaffCorner(page);
      await touch(page, 'tab', 'Nội dung');
      await expect(page.getByRole('button', { name: 'Việc trong tháng' })).toBeVisible();
      await sound(page, 'list');
      await guidePicture(page, '10-danh-sach');
      await openBirth(page);
      await sound(page, 'places');
      await guidePicture(page, '10-doi-chieu');
      await touch(page, 'button', 'Đã đối chiếu hôm nay');
      await expect(page.getByText(/^Xã đối chiếu: .*cb-1$/)).toBeVisible();
      await touch(page, 'button', 'Màn hình bài tập');
      await touch(page, 'button', /^Khác màn hình thật: /);
      await expect(page.getByText(/^1 lần, gần nhất/)).toBeVisible();
      await sound(page, 'screens');
      await guidePicture(page, '10-khac-man-hinh');
      await touch(page, 'button', 'Các mục');

      await touch(page, 'button', 'Mở Lệ phí');
      await sound(page, 'place');
      await guidePicture(page, '10-an');
      await page.getByRole('button', { name: 'Sửa', exact: true }).tap();
      await typeByTouch(page, ' nhe');
      await expect(page.getByRole('textbox', { name: 'Tiếng Việt' })).toHaveValue(/ nhe$/);
      await page.getByRole('textbox', { name: 'Tiếng Việt' }).fill('8.000 đồng');
      await page.getByRole('tab', { name: 'Tiếng Anh', exact: true }).tap();
      await page.getByRole('textbox', { name: 'Tiếng Anh', exact: true }).fill('');
      await page.getByRole('tab', { name: 'Nguồn', exact: true }).tap();
      await page.getByRole('textbox', { name: 'Nguồn', exact: true }).fill('Nghị quyết 12/2026 của HĐND tỉnh');
      await expect(page.getByText('Bản đang sửa đã được giữ.')).toBeVisible();
      await sound(page, 'editor');
      await guidePicture(page, '10-sua');
      await touch(page, 'button', 'Xem trước');
      await sound(page, 'preview');
      await guidePicture(page, '10-xem-truoc');
      await tryOut(page);
      await expect(page.getByRole('heading', { name: 'Người dân sẽ đọc' })).toBeVisible();
      await expect.poll(() => storedVisits(kiosk.folder)).toEqual([]);
      await touch(page, 'button', 'Lưu và hiện cho dân');
      await expect(page.getByText('Xã đã sửa')).toBeVisible();
      await sound(page, 'corrected');
      await touch(page, 'button', 'Các mục');
      await touch(page, 'button', 'Về danh sách');
      await touch(page, 'button', 'Khoá và về đầu');
      await openBirthAsCitizen(page);
      await expect(page.getByText('8.000 đồng').first()).toBeVisible();
      await touch(page, 'button', /^(Về đầu|Home)/);

      await openStaffCorner(page);
      await openBirth(page);
      await touch(page, 'button', 'Mở Lệ phí');
      await touch(page, 'button', 'Nội dung này đã đổi: ẩn ngay');
      await expect(page.getByText('Đang ẩn')).toBeVisible();
      await touch(page, 'button', 'Các bản trước');
      await sound(page, 'versions');
      await guidePicture(page, '10-ban-truoc');
      await touch(page, 'button', 'Về mục này');
      await touch(page, 'button', 'Các mục');
      await touch(page, 'button', 'Về danh sách');
      await touch(page, 'button', 'Việc trong tháng');
      await expect(page.getByText('Chỗ đang ẩn (1)')).toBeVisible();
      await sound(page, 'todo');
      await guidePicture(page, '10-viec-trong-thang');
      await touch(page, 'button', 'Về danh sách');
      await touch(page, 'button', 'Khoá và về đầu');
      await openBirthAsCitizen(page);
      await expect(page.getByText('8.000 đồng')).toHaveCount(0);
      await expect(page.getByText('Mời hỏi cán bộ').first()).toBeVisible();
    });
  });
}

test.describe('with a printer', () => {
  test.use({ settings: { printer: { kind: 'folder' } } });

  test('staff beside a practice report its step in one press, from the corner behind it in another; the officer settles it', async ({
    page,
    kiosk,
  }) => {
    test.setTimeout(90_000);
    await openSignIn(page, /Làm theo/);
    await press(page.locator('[data-lit]'));
    await openStaffCorner(page);
    // From the corner, on the step the practice stands at.
    await touch(page, 'button', 'Bước đang tập khác màn hình thật');
    await expect(page.getByRole('button', { name: 'Đã báo bước này' })).toBeVisible();
    await touch(page, 'button', 'Về giúp người đang dùng');
    await sound(page, 'beside');
    await touch(page, 'button', 'Báo khác màn hình thật');
    await expect(page.getByRole('button', { name: 'Đã báo bước này' })).toBeVisible();
    await touch(page, 'button', 'Điền giúp tôi');
    await expect(page.getByRole('button', { name: 'Khác màn hình thật' })).toBeVisible();
    await touch(page, 'button', 'Khác màn hình thật');
    await expect(page.getByRole('button', { name: 'Đã báo bước này' })).toBeVisible();

    await openStaffCorner(page);
    await touch(page, 'tab', 'Nội dung');
    await touch(page, 'button', 'Việc trong tháng');
    await expect(page.getByText('Màn hình khác thật (2)')).toBeVisible();
    await expect(page.getByText(/2 lần, gần nhất/)).toBeVisible();
    await sound(page, 'todo-different');
    await touch(page, 'button', 'In danh sách');
    await expect(page.getByText('Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.')).toBeVisible({ timeout: 30_000 });
    const [paper = ''] = await readdir(join(kiosk.folder, 'slips'));
    const pdf = await readFile(join(kiosk.folder, 'slips', paper));
    if (process.env['LOOK'] !== undefined) await writeFile(`${process.env['LOOK']}/todo.pdf`, pdf);
    expect(await pagesOfPdf(pdf)).toBe(1);
    expect(await textOfPdf(pdf)).toContain('Việc cần làm');
    await touch(page, 'button', /^Đã xem: /);
    await expect(page.getByText('Màn hình khác thật (1)')).toBeVisible();
  });
});
