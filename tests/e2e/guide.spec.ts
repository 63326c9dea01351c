import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { dayPlus } from '#core/report/days.ts';
import { keepCounts, PLACES } from '#support/kept-counts.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, press, test, touch } from './kiosk-test.ts';
import { WORDS } from './screens.ts';
import { openStaffCorner } from './staff-steps.ts';

test.skip(process.env['GUIDE_PICTURES'] !== '1', 'only pictures of the staff guide: npm run guide:pictures');
test.use({ viewport: { width: 1920, height: 1080 } });

const DAY = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
];

test('every tab of the corner as an office has it after two months, for the staff guide', async ({ page }) => {
  // However busy the machine is: nothing here is a matter of time.
  test.setTimeout(900_000);
  const today = dayInVietnam(Date.now());
  const [folder, carry] = [await mkdtemp(join(tmpdir(), 'goc-so-e2e-')), await mkdtemp(join(tmpdir(), 'goc-so-usb-'))];
  const pack = JSON.parse(await readFile(join(import.meta.dirname, '../../dist/content/pack.json'), 'utf8')) as ContentPack;
  // Up to yesterday: of today is what is done below, at times that are over.
  const before = { today: dayPlus(today, -1), days: 60 };
  await keepVisits(folder, pack, { ...before, aDay: 20 });
  await keepCounts(folder, before);
  await keepSettings(folder, {
    kiosk: 'sanh-1',
    places: [...PLACES],
    office: { 'counter-guide': 'Quầy số 2', 'counter-civil-status': 'Quầy số 3', 'counter-certification': 'Quầy số 4' },
    hours: [DAY, DAY, DAY, DAY, DAY, [], []],
    holidays: [{ from: dayPlus(today, 20), to: dayPlus(today, 20), name: { listed: 'meeting' } }],
    notice: { text: { vi: 'Chiều nay trung tâm họp, mời bà con đến buổi sáng.', en: '' }, from: today, to: dayPlus(today, 1) },
    printer: { kind: 'folder' },
  });
  const kiosk = await startKiosk({ folder, env: { KIOSK_CARRY: carry } });
  await page.goto(kiosk.address);

  const { start, procedures, baby, birth } = WORDS.vi;
  for (let visit = 0; visit < 3; visit += 1) {
    await touch(page, 'button', start);
    await touch(page, 'button', procedures);
    await touch(page, 'button', baby);
    await touch(page, 'button', birth);
    await expect(page.getByRole('button', { name: WORDS.vi.try })).toBeVisible();
    if (visit < 2) await page.goto(new URL('/', kiosk.address).href);
  }
  await touch(page, 'button', 'Gọi cán bộ');
  const anyway = page.getByRole('button', { name: 'Vẫn gọi cán bộ' });
  const arrived = page.getByRole('button', { name: 'Cán bộ chạm vào đây khi tới' });
  await expect(anyway.or(arrived)).toBeVisible();
  if (await anyway.isVisible()) await press(anyway);
  await expect(arrived).toBeVisible();
  await guidePicture(page, '05-goi-can-bo');
  await press(arrived);
  await touch(page, 'button', 'Xong');
  await openStaffCorner(page);

  /** Opens a tab, waits for what stands there, and takes its picture. */
  const tab = async (name: string, there: RegExp | string, picture: string): Promise<void> => {
    await press(page.getByRole('tab', { name, exact: true }));
    await expect(page.getByRole('tabpanel').last().getByText(there).first()).toBeVisible({ timeout: 60_000 });
    await guidePicture(page, picture);
  };
  await tab('Hôm nay', /lượt/, '06-hom-nay');

  await press(page.getByRole('tab', { name: 'Ghi nhận', exact: true }));
  await press(page.getByRole('tab', { name: 'Buổi sinh hoạt', exact: true }));
  const sheets = page.getByRole('button', { name: 'Thêm 10: Số tờ' });
  await sheets.scrollIntoViewIfNeeded();
  await press(sheets);
  await guidePicture(page, '07-phieu-tu-khai');

  await tab('Thống kê', 'Đếm lượt, không phải người', '08-thong-ke');
  await touch(page, 'button', 'Khoảng khác…');
  await expect(page.getByRole('table', { name: /^Tháng / })).toBeVisible();
  await guidePicture(page, '08-khoang-ngay');
  await touch(page, 'button', 'Quay về thống kê');

  await tab('Giờ và lời báo', /đang hiện/, '11-gio-va-loi-bao');
  await touch(page, 'button', 'Điền giờ');
  await guidePicture(page, '11-gio-lam-viec');
  await touch(page, 'button', 'Về trang trước');
  await touch(page, 'button', 'Ghi ngày nghỉ');
  await touch(page, 'button', 'Thêm ngày nghỉ');
  await guidePicture(page, '11-ngay-nghi');
  await touch(page, 'button', 'Thôi');
  await touch(page, 'button', 'Về trang trước');
  await touch(page, 'button', 'Viết lời báo');
  await guidePicture(page, '11-loi-bao');
  await touch(page, 'button', 'Về trang trước');

  await press(page.getByRole('tab', { name: 'Dữ liệu', exact: true }));
  await touch(page, 'button', 'Sao lưu ngay');
  await expect(page.getByText('Đã sao lưu và đọc lại khớp từng tệp.')).toBeVisible({ timeout: 30_000 });
  await guidePicture(page, '12-sao-luu');
  await tab('Khôi phục', /Khôi phục bản này/, '12-khoi-phuc');
  await tab('Giữ bao lâu', 'Từng lượt được giữ 12 tháng.', '12-giu-bao-lau');
  await tab('Máy này ghi lại gì', /Giữ 12 tháng/, '12-ghi-lai-gi');

  await tab('Thông báo', /./, '13-thong-bao');
  await tab('Kiểm tra máy', /Kiểm\stra\slúc/, '14-kiem-tra-may');
  await touch(page, 'button', 'Thử cảm ứng');
  const glass = page.getByRole('dialog', { name: 'Thử cảm ứng' });
  await expect(glass).toBeVisible();
  for (let x = 100; x < 1900; x += 150) await page.touchscreen.tap(x, 3);
  await guidePicture(page, '14-thu-cam-ung');
  await glass.getByRole('button', { name: 'Xong' }).press('Enter');
  await expect(glass).toBeHidden();

  await tab('Máy in', 'Máy in giấy A4', '15-may-in');
  await tab('Cài đặt', 'Lưu cài đặt ra USB', '16-viec-con-lai');
  await tab('Trung tâm', /mục chưa điền/, '17-trung-tam');
  await tab('Khu dân cư', 'Thêm khu', '17-khu-chi-bo');
  await tab('Máy này', 'Tên máy này', '18-may-nay');
  await tab('Màn hình', 'Đặt thẻ vào đây', '19-man-hinh');
  await tab('Cán bộ', 'Tạo phiếu khôi phục', '20-can-bo');
  await tab('Nhật ký', /Cuối chuỗi/, '21-nhat-ky');
  await kiosk.stop();
  for (const one of [folder, carry]) await rm(one, { recursive: true, force: true });
});
