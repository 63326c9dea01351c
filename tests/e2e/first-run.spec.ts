import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '#core/contract/shapes.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { axeProblems } from './axe.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, press, test, touch, typeByTouch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { enterPin, holdTheMark, leaveStaffCorner, openStaffCorner, PIN } from './staff-steps.ts';

test.use({ viewport: { width: 1366, height: 768 } });

async function stored(folder: string): Promise<Settings> {
  const text = await readFile(join(folder, 'settings.json'), 'utf8');
  return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Settings;
}

async function step(page: Page, number: number, title: RegExp | string): Promise<void> {
  await expect(page.getByRole('img', { name: `Bước ${number} trên 10` })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect([...(await clippedTexts(page)), ...(await axeProblems(page))], String(title)).toEqual([]);
}

const next = (page: Page): Promise<void> => touch(page, 'button', /^(Tiếp|Bỏ qua bước này)$/);

/** Begins the first run from the first screen, up to its step after the PIN. */
async function begin(page: Page): Promise<void> {
  await touch(page, 'button', 'Cán bộ: cài đặt lần đầu');
  await step(page, 1, /Máy nói tiếng gì/);
  await press(page.getByRole('main').getByRole('button', { name: /^Tiếng\sViệt$/ }));
  await expect(page.getByRole('heading', { name: 'Đặt mã PIN lần đầu' })).toBeVisible();
  await enterPin(page, PIN);
  await expect(page.getByRole('heading', { name: /Nhập\slại\smã\sPIN/ })).toBeVisible();
  await enterPin(page, PIN);
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu khôi phục' })).toBeVisible({ timeout: 15_000 });
}

test('a new kiosk is set up by touch, step after step; what was left out is named, and the next visitor finds the usual screen', async ({
  page,
  kiosk,
}) => {
  test.setTimeout(180_000);
  await guidePicture(page, '01-lan-dau');
  await begin(page);
  await step(page, 3, 'Phiếu khôi phục');
  await touch(page, 'button', 'Tạo phiếu khôi phục');
  await expect(page.getByText(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){4}$/)).toBeVisible({ timeout: 15_000 });
  expect(await clippedTexts(page)).toEqual([]);
  await next(page);

  await step(page, 4, 'Trung tâm');
  await touch(page, 'button', 'Sửa Điện thoại trung tâm');
  await page.getByRole('textbox').fill('0210 3855 123');
  await touch(page, 'button', 'Lưu');
  await expect(page.getByText('0210 3855 123')).toBeVisible();
  await next(page);

  await step(page, 5, 'Giờ làm việc, các quầy');
  await touch(page, 'button', 'Sửa Quầy hướng dẫn');
  await page.getByRole('textbox').fill('gọi 0912 345 678');
  await touch(page, 'button', 'Lưu');
  await expect(page.getByText('Mục này không nhận số điện thoại, số căn cước hay thư điện tử.')).toBeVisible();
  await page.getByRole('textbox').fill('Quầy số 2');
  await touch(page, 'button', 'Lưu');
  await expect(page.getByText('Quầy số 2', { exact: true })).toBeVisible();
  await next(page);

  await step(page, 6, 'Các khu dân cư');
  await guidePicture(page, '01-tung-buoc');
  await touch(page, 'button', 'Thêm khu');
  await typeByTouch(page, 'khu ');
  await press(page.getByRole('button', { name: '123', exact: true }));
  await page.getByRole('button', { name: '1', exact: true }).tap();
  await page.getByRole('button', { name: 'Dòng mới' }).tap();
  expect(await clippedTexts(page)).toEqual([]);
  await page.getByRole('textbox').fill('1. Khu 1\n2. Khu 2\n\n3. Khu 10\n4. 025199001234');
  await touch(page, 'button', 'Lưu danh sách');
  await expect(page.getByText('Đã thêm 3 tên.')).toBeVisible();
  await expect(page.getByText(/^Dòng 5: “4\. 025199001234”/)).toBeVisible();
  expect(await clippedTexts(page)).toEqual([]);
  await touch(page, 'button', 'Xong');
  await touch(page, 'button', 'Đưa Khu 2 lên');
  await expect(page.getByRole('listitem').first()).toContainText('Khu 2');
  await next(page);

  // The power fails: nothing of what was said is lost, nor the step.
  await step(page, 7, 'Các chi bộ');
  await page.goto(new URL('/', kiosk.address).href);
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cán bộ: cài đặt lần đầu' })).toBeHidden();
  await holdTheMark(page);
  await enterPin(page, PIN);
  await expect(page.getByRole('heading', { level: 1, name: 'Các chi bộ' })).toBeVisible({ timeout: 15_000 });
  await touch(page, 'button', 'Bước trước');
  await step(page, 6, 'Các khu dân cư');
  await expect(page.getByText('Khu 10', { exact: true })).toBeVisible();
  await next(page);
  await next(page);

  await step(page, 8, 'Máy in');
  await touch(page, 'button', 'Chọn máy in: Máy in phiếu');
  await touch(page, 'radio', 'Lưu tệp PDF vào thư mục phiếu');
  await touch(page, 'button', 'Xong');
  await next(page);
  await step(page, 9, 'Đo màn hình');
  await next(page);
  await step(page, 10, 'Cách dùng');
  await touch(page, 'button', 'Sửa Tên máy này');
  await typeByTouch(page, 'sanh');
  await touch(page, 'button', 'Lưu');
  await press(page.getByRole('group', { name: 'Không ai chạm thì sau bao lâu máy hỏi' }).getByRole('button', { name: '3 phút' }));
  await expect(page.getByRole('button', { name: '3 phút', pressed: true })).toBeVisible();
  await touch(page, 'button', 'Xong, vào góc cán bộ');

  await expect(page.getByRole('tab', { name: 'Cài đặt', selected: true })).toBeVisible();
  await expect(page.getByText('Máy đã sẵn sàng')).toBeVisible();
  for (const what of ['Trung tâm', 'Giờ làm việc, các quầy', 'Các chi bộ', 'Đo màn hình'])
    await expect(page.getByRole('button', { name: `Làm: ${what}` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Làm: Các khu dân cư' })).toHaveCount(0);
  expect([...(await clippedTexts(page)), ...(await axeProblems(page))]).toEqual([]);
  expect(await stored(kiosk.folder)).toMatchObject({
    kiosk: 'sanh',
    office: { 'office-phone': '0210 3855 123', 'counter-guide': 'Quầy số 2' },
    places: [{ name: 'Khu 2' }, { name: 'Khu 1' }, { name: 'Khu 10' }],
    printer: { kind: 'folder' },
    idle: { quiet: 180 },
    setup: { at: 'done' },
  });
  // From the list to the step and back.
  await touch(page, 'button', 'Làm: Các chi bộ');
  await step(page, 7, 'Các chi bộ');
  await touch(page, 'button', 'Để sau');
  await leaveStaffCorner(page);
  await expect(page.getByRole('button', { name: 'Cán bộ: cài đặt lần đầu' })).toBeHidden();
  // What was refused is nowhere on the disk.
  const names = await readdir(kiosk.folder, { recursive: true });
  const texts = await Promise.all(names.map((name) => readFile(join(kiosk.folder, name), 'utf8').catch(() => '')));
  expect(texts.filter((text) => /025199001234|0912 345 678/.test(text))).toEqual([]);
});

test('visitors use a new kiosk nobody has set up; a first run put off does not come back by itself', async ({ page, kiosk }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
  await page.goto(new URL('/', kiosk.address).href);
  await begin(page);
  await touch(page, 'button', 'Để sau');
  await expect(page.getByRole('button', { name: 'Làm: Phiếu khôi phục' })).toBeVisible();
  await leaveStaffCorner(page);
  await openStaffCorner(page);
  await expect(page.getByText(/^Còn 9 việc cài đặt/)).toBeVisible();
});

test('settings of one kiosk are taken by a second: shown side by side, asked once, brought back; a file somebody changed is not taken', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const stick = await mkdtemp(join(tmpdir(), 'goc-so-stick-'));
  const env = { KIOSK_CARRY: stick };
  const places = [{ id: 'khu-khu-1', kind: 'khu' as const, name: 'Khu 1' }];
  const office = { 'office-phone': '0210 3855 123', 'counter-guide': 'Quầy số 2' };
  const first = await startKiosk({ env, settings: { kiosk: 'sanh-1', office, places, retentionMonths: 6 } });
  await page.goto(first.address);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Cài đặt');
  await touch(page, 'button', 'Lưu cài đặt ra USB');
  await touch(page, 'button', 'Lưu vào đây');
  await expect(page.getByText(/cai-dat-sanh-1-\d{8}-\d{4}\.json/)).toBeVisible();
  await first.stop();
  const [name = ''] = await readdir(join(stick, 'GocSo'));
  const text = await readFile(join(stick, 'GocSo', name), 'utf8');
  expect(text).not.toMatch(/scrypt|"pin"|recovery/);
  await writeFile(join(stick, 'GocSo', name.replace('sanh-1', 'sua')), text.replace('Khu 1', 'Khu 7'));

  const second = await startKiosk({ env, settings: { kiosk: 'sanh-2', office: { 'counter-guide': 'Quầy 1' } } });
  await page.goto(second.address);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Cài đặt');
  await touch(page, 'button', 'Lấy cài đặt từ USB');
  await touch(page, 'button', name.replace('sanh-1', 'sua'));
  await expect(page.getByText('Tệp đã bị sửa hoặc hỏng, không dùng được. Mời lưu lại từ máy gốc.')).toBeVisible();
  await touch(page, 'button', 'Chọn tệp khác');
  await touch(page, 'button', name);
  await expect(page.getByRole('row', { name: /Quầy\shướng\sdẫn.*Quầy 1.*Quầy số 2/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Khu\sdân\scư.*\(trống\).*Khu 1/ })).toBeVisible();
  expect([...(await clippedTexts(page)), ...(await axeProblems(page))]).toEqual([]);
  expect((await stored(second.folder)).office).toEqual({ 'counter-guide': 'Quầy 1' });
  await guidePicture(page, '16-lay-cai-dat');
  await touch(page, 'button', 'Đổi theo tệp này');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page.getByRole('dialog').getByRole('button', { name: 'Đổi theo tệp này' }));
  await expect(page.getByText('Đã đổi cài đặt.')).toBeVisible();
  expect(await stored(second.folder)).toMatchObject({ kiosk: 'sanh-2', office, places, retentionMonths: 6 });
  await touch(page, 'button', 'Lấy lại cài đặt trước khi đổi');
  await expect(page.getByText('Đã lấy lại cài đặt trước đó.')).toBeVisible();
  expect((await stored(second.folder)).office).toEqual({ 'counter-guide': 'Quầy 1' });
  await touch(page, 'tab', 'Nhật ký');
  await expect(page.getByRole('row', { name: /cb-1 Lấy cài đặt từ USB/ })).toBeVisible();
  await second.stop();
  await rm(stick, { recursive: true });
});
