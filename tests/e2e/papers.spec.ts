import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesOfPdf, sizeOfPdf, textOfPdf } from '#support/read-pdf.ts';
import { expect, test, touch } from './kiosk-test.ts';
import { axeProblems } from './axe.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

test.use({ viewport: { width: 1366, height: 768 }, settings: { printer: { kind: 'folder' } } });

test('staff print self-declarations on A4, one a page; the recovery code is never put into a folder', async ({ page, kiosk }) => {
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

  await touch(page, 'tab', 'Cán bộ');
  await touch(page, 'button', 'Tạo phiếu khôi phục');
  await touch(page, 'button', 'In phiếu khôi phục');
  await expect(page.getByText(/mã sẽ nằm lại trong máy, nên không in/)).toBeInViewport({ ratio: 1, timeout: 15_000 });
  expect(await clippedTexts(page)).toEqual([]);
  expect(await readdir(slips)).toEqual([file]);
});
