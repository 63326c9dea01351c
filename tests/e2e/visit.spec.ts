import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { walkGuided } from './guided-walk.ts';
import { expect, FIRST_CLASS, storedJobs, storedVisits, test, touch, typeByTouch, press, words } from './kiosk-test.ts';
import { chooseFolderPrinter } from './staff-steps.ts';
import { qrOfPdf, textOfPdf } from '#support/read-pdf.ts';

const ADDRESS =
  'https://dichvucong.gov.vn/tra-cuu-thu-tuc/danh-sach?keyword=1.001193&showAdvanced=false&formalityType=STANDARD&limit=10&activeKey=STANDARD';

async function answerAll(page: Parameters<typeof touch>[0]): Promise<void> {
  await touch(page, 'radio', 'Có rồi');
  await touch(page, 'radio', 'Đã có');
  await touch(page, 'radio', 'Cha hoặc mẹ');
  await touch(page, 'radio', 'Đã đăng ký');
}

for (const size of FIRST_CLASS) {
  test.describe(`${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    test('from the first touch to a slip in the hand', async ({ page, kiosk }) => {
      test.setTimeout(150_000);
      await chooseFolderPrinter(page, size.width === 1366 ? 'Cuộn nhiệt 80 mm' : 'Giấy A5');
      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      await touch(page, 'button', /Gõ để tìm/);
      await typeByTouch(page, 'dang ky khai sinh');
      await press(page.getByRole('button', { name: /^Đăng ký khai sinh/ }));
      await answerAll(page);
      await touch(page, 'button', 'Tập làm thử');
      await touch(page, 'button', /Làm theo/);
      const filled = await walkGuided(page);
      await touch(page, 'button', 'In phiếu & mã QR');
      await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole('img', { name: /Mã QR mở trang dichvucong.gov.vn/ })).toBeVisible();
      await touch(page, 'button', 'Phiếu đã ra rồi');
      // The button stands where the last one stood, so for a moment it takes a second press for a double tap.
      await expect(async () => {
        await touch(page, 'button', 'Xong, về đầu');
        await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible({ timeout: 500 });
      }).toPass();
      await touch(page, 'button', 'Về đầu');
      await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();

      const slips = join(kiosk.folder, 'slips');
      const [slip] = await readdir(slips);
      const paper = await readFile(join(slips, slip ?? ''));
      expect(await qrOfPdf(paper)).toBe(ADDRESS);
      // Nothing that was typed or shown as a sample is on the paper.
      expect(await textOfPdf(paper)).not.toMatch(/dang ky|Nguyễn|000000/);

      await expect.poll(async () => (await storedVisits(kiosk.folder)).at(-1)?.ended).toBe('done');
      const visit = (await storedVisits(kiosk.folder)).at(-1);
      const kinds = visit?.activities.map((activity) => activity.kind);
      expect(kinds).toEqual(['search', 'procedure', 'simulation', 'slip']);
      // The visitor's word is in the record, and in the printer's journal under the id of the record.
      const [slipRecord] = visit?.activities.filter(({ kind }) => kind === 'slip') ?? [];
      expect(slipRecord).toMatchObject({ outcome: 'came-out' });
      expect(await storedJobs(kiosk.folder)).toMatchObject([{ job: slipRecord?.id, outcome: 'came-out', attempts: 1 }]);
      const practice = visit?.activities.find((activity) => activity.kind === 'simulation');
      expect(practice).toMatchObject({ script: 'khai-sinh-truc-tuyen', rung: 'guided', finished: true, stuck: null });
      const marks = Object.values(practice?.kind === 'simulation' ? practice.steps : {});
      expect(marks.filter((mark) => mark === 'hint')).toHaveLength(filled);
      expect(marks.filter((mark) => mark === 'alone').length).toBeGreaterThan(20);
      // Nothing that was typed or shown as a sample is in the record.
      expect(JSON.stringify(visit)).not.toMatch(/dang ky|Nguyễn|000000/);
    });
  });
}

test('the other way in: Làm thủ tục, then Sinh con', async ({ page, kiosk }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Làm thủ tục/);
  await touch(page, 'button', /Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký khai sinh' })).toBeVisible();
  await touch(page, 'radio', 'Có rồi');
  await touch(page, 'radio', 'Không có');
  await expect(words(page, 'Văn bản của người làm chứng')).toBeVisible();
  await touch(page, 'button', 'Xem phiếu & mã QR');
  await expect(page.getByRole('heading', { name: 'Máy này chưa nối máy in' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  expect(kiosk.output()).toContain('Góc Số: http://127.0.0.1:');
});

test('content that is not there yet says so and has a way on', async ({ page, kiosk: _kiosk }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Làm thủ tục/);
  await page.route('**/api/content.procedure', (route) => route.fulfill({ json: { ok: false, error: 'content-missing' } }));
  await touch(page, 'button', /^Kết hôn/);
  await touch(page, 'button', /^Đăng ký kết hôn/);
  await expect(page.getByRole('heading', { name: 'Phần này đang được cập nhật' })).toBeVisible();
  await touch(page, 'button', 'Xem việc khác');
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
});
