import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam, dayText } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { periodBeside, periodOf } from '#core/report/periods.ts';
import { createFakeCups } from '#support/fake-cups.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { pagesOfPdf, qrOfPdf, sizeOfPdf, textOfPdf } from '#support/read-pdf.ts';
import { expect, press, test, touch } from './kiosk-test.ts';
import { axeProblems } from './axe.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

test.use({ viewport: { width: 1366, height: 768 }, settings: { printer: { kind: 'folder' } } });

test('staff print self-declarations and handouts on A4, one a page; the recovery code is never put into a folder', async ({
  page,
  kiosk,
}) => {
  test.setTimeout(120_000);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Ghi nhận');
  await touch(page, 'tab', 'Buổi sinh hoạt');
  await touch(page, 'button', 'Thêm 1: Số tờ');
  await touch(page, 'button', 'In phiếu tự khai');
  await expect(page.getByText('Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.')).toBeInViewport({ ratio: 1, timeout: 30_000 });
  expect(await clippedTexts(page)).toEqual([]);
  expect(await axeProblems(page)).toEqual([]);
  const slips = join(kiosk.folder, 'slips');
  const [file = ''] = await readdir(slips);
  const pdf = await readFile(join(slips, file));
  expect(await pagesOfPdf(pdf)).toBe(2);
  const { width, height } = await sizeOfPdf(pdf);
  expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  const text = await textOfPdf(pdf);
  for (const words of ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ XÃ LIÊN MINH', 'PHIẾU TỰ KHAI', 'Họ và tên:'])
    expect(text).toContain(words);

  await touch(page, 'tab', 'Nội dung');
  const lesson = page.getByRole('button', { name: 'Mở Giả công an, toà án gọi điện' });
  while (!(await lesson.isVisible())) await touch(page, 'button', 'Trang sau');
  await press(lesson);
  await touch(page, 'button', 'Phiếu phát tay');
  await touch(page, 'button', 'Thêm 1: Số tờ');
  await touch(page, 'button', 'In phiếu phát tay');
  await expect(page.getByText('Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.')).toBeInViewport({ ratio: 1, timeout: 30_000 });
  expect(await clippedTexts(page)).toEqual([]);
  expect(await axeProblems(page)).toEqual([]);
  const handouts = (await readdir(slips)).filter((name) => name !== file);
  expect(handouts).toHaveLength(1);
  const handout = await readFile(join(slips, handouts[0] ?? ''));
  expect(await pagesOfPdf(handout)).toBe(2);
  expect(await qrOfPdf(handout)).toBe('https://dichvucong.gov.vn');
  await touch(page, 'button', 'Về danh sách');

  await touch(page, 'tab', 'Cán bộ');
  await touch(page, 'button', 'Tạo phiếu khôi phục');
  await touch(page, 'button', 'In phiếu khôi phục');
  await expect(page.getByText(/mã sẽ nằm lại trong máy, nên không in/)).toBeInViewport({ ratio: 1, timeout: 15_000 });
  expect(await clippedTexts(page)).toEqual([]);
  expect((await readdir(slips)).toSorted()).toEqual([file, ...handouts].toSorted());
});

test('the figures of a month that is over go on paper as they are on the screen, without the small ones', async ({ page }) => {
  test.setTimeout(120_000);
  const today = dayInVietnam(Date.now());
  const { from, to } = periodBeside('month', periodOf('month', today), -1);
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
  const pack = JSON.parse(await readFile(join(import.meta.dirname, '../../dist/content/pack.json'), 'utf8')) as ContentPack;
  const visits = await keepVisits(folder, pack, { today: to, days: 1, aDay: 60 });
  await keepSettings(folder, { printer: { kind: 'folder' } });
  const kiosk = await startKiosk({ folder });
  await page.goto(kiosk.address);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Thống kê');
  await touch(page, 'button', 'Tháng trước');
  await touch(page, 'button', 'In số liệu này (A4)');
  await expect(page.getByText('Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.')).toBeInViewport({ ratio: 1, timeout: 30_000 });
  const [file = ''] = await readdir(join(folder, 'slips'));
  const text = await textOfPdf(await readFile(join(folder, 'slips', file)));
  const counted = visits.filter(({ activities }) => activities.length > 0);
  expect(counted.length).toBeGreaterThan(5);
  expect(text).toMatch(new RegExp(`Lượt dùng máy\\s+${counted.length}\\b`));
  for (const words of [
    '(Đếm lượt, không phải người)',
    `Từ ngày ${dayText(from)} đến ngày ${dayText(to)}`,
    'Dấu * là số không nêu',
  ])
    expect(text).toContain(words);
  // Few read English: hidden, as is Vietnamese, from which it could be computed. Nobody is 0.
  const languages = [...text.matchAll(/Ngôn ngữ\s+Tiếng (?:Việt|Anh)\s+(\S+)/g)].map(([, said]) => said);
  const english = counted.filter(({ settings }) => settings.language === 'en').length;
  expect(languages).toEqual(english > 0 && english < 5 ? ['*', '*'] : [String(counted.length - english), String(english)]);
  await kiosk.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the recovery sheet comes out of the printer with its code, which lies nowhere in the kiosk', async ({ page }) => {
  test.setTimeout(120_000);
  const aside = await mkdtemp(join(tmpdir(), 'goc-so-cups-'));
  const cups = await createFakeCups(aside);
  const kiosk = await startKiosk({ settings: { printer: { kind: 'system', name: 'Laser' } }, env: cups.env });
  await page.goto(kiosk.address);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Cán bộ');
  await touch(page, 'button', 'Tạo phiếu khôi phục');
  const code = await page.getByText(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){4}$/).innerText();
  await touch(page, 'button', 'In phiếu khôi phục');
  await expect(page.getByText('Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.')).toBeInViewport({ ratio: 1, timeout: 30_000 });
  const pdf = await readFile(cups.taken);
  expect(await pagesOfPdf(pdf)).toBe(1);
  const text = await textOfPdf(pdf);
  for (const words of ['PHIẾU KHÔI PHỤC', code, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']) expect(text).toContain(words);
  // Given by its input, and forgotten by the queue once it is out.
  const lp = 'lp -d Laser -o media=A4 -o print-scaling=none -o job-sheets=none -o job-cancel-after=330 -t Goc So recovery\n';
  await expect.poll(async () => readFile(cups.commands, 'utf8')).toBe(`${lp}cancel Laser-7\ncancel -x Laser-7\n`);
  const entries = await readdir(kiosk.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([]);
  const kept = (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
  expect(kept).toContain('recovery.printed');
  for (const secret of [code, code.replaceAll('-', '')]) expect(kept).not.toContain(secret);
  expect(kiosk.output()).not.toContain(code);
  await kiosk.stop();
  await rm(aside, { recursive: true, force: true });
});
