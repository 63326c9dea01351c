import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '#services/audit/sha256.ts';
import { checkChain } from '#core/audit/check-chain.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import type { Page } from '@playwright/test';
import { guidePicture } from './guide-picture.ts';
import { expect, test, touch, typeByTouch } from './kiosk-test.ts';
import { axeProblems } from './axe.ts';
import { clippedTexts } from './look.ts';
import { holdTheMark, leaveStaffCorner, openStaffCorner, PIN } from './staff-steps.ts';

const OTHER = '907116';
const THIRD = '350418';
const OWN = '604815';
/** Asked where more than one have a PIN. */
const WHO = 'Ai đang mở ạ?';

async function pin(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).tap();
}

/** Every entry there is, read from the files as an inspector would. */
async function audit(folder: string): Promise<AuditEntry[]> {
  const names = (await readdir(join(folder, 'audit'), { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'audit', name), 'utf8')));
  return texts.flatMap((text) => (JSON.parse(text.slice(text.indexOf('\n') + 1)) as { entries: AuditEntry[] }).entries);
}

test.use({ viewport: { width: 1366, height: 768 } });

test('an admin adds staff, who sees what staff may; the recovery sheet opens the corner again; all of it stands in the audit', async ({
  page,
  kiosk,
}) => {
  test.setTimeout(120_000);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Cán bộ');
  // Another of staff, by touch.
  await touch(page, 'button', 'Thêm cán bộ');
  await typeByTouch(page, 'lan');
  await expect(page.getByRole('textbox', { name: 'Mã cán bộ' })).toBeInViewport({ ratio: 1 });
  await guidePicture(page, '20-them-can-bo');
  expect(await clippedTexts(page)).toEqual([]);
  await touch(page, 'button', 'Tiếp');
  await expect(page.getByRole('radio', { name: /^Cán bộ:/ })).toBeChecked();
  await touch(page, 'button', 'Tiếp');
  await pin(page, '123456');
  await expect(page.getByRole('heading', { name: /Nhập\slại\smã\sPIN/ })).toBeVisible();
  await pin(page, '123456');
  await expect(page.getByText('Mã này dễ đoán. Mời chọn mã khác.')).toBeVisible();
  await pin(page, OTHER);
  await expect(page.getByRole('heading', { name: /Nhập\slại\smã\sPIN/ })).toBeVisible();
  await pin(page, OTHER);
  await expect(page.getByRole('button', { name: 'Vai trò của lan' })).toBeVisible({ timeout: 15_000 });
  // Somebody must be left who can let others in.
  await touch(page, 'button', 'Xoá cb-1 khỏi danh sách');
  await touch(page, 'button', 'Xoá');
  await expect(page.getByText(/Phải còn ít nhất một quản trị/)).toBeVisible();
  await touch(page, 'button', 'Tạo phiếu khôi phục');
  const sheet = await page.getByText(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){4}$/).innerText();
  expect(await clippedTexts(page)).toEqual([]);
  await leaveStaffCorner(page);

  // The other sees only what staff may.
  await holdTheMark(page, WHO);
  await guidePicture(page, '02-ai-dang-mo');
  await touch(page, 'button', 'lan');
  await guidePicture(page, '02-ma-pin');
  await pin(page, PIN);
  await expect(page.getByText(/Mã chưa đúng. Còn 4 lần thử/)).toBeVisible({ timeout: 15_000 });
  await pin(page, OTHER);
  await expect(page.getByRole('tab', { name: 'Hôm nay' })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('tab', { name: 'Nhật ký' })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Trung tâm' })).toHaveCount(0);
  // A PIN that only they know.
  await touch(page, 'button', 'Đổi mã PIN của mình');
  await pin(page, OWN);
  await expect(page.getByRole('heading', { name: /Nhập\slại\smã\sPIN/ })).toBeVisible();
  expect(await clippedTexts(page)).toEqual([]);
  await pin(page, OWN);
  await expect(page.getByRole('button', { name: 'Đổi mã PIN của mình' })).toBeVisible({ timeout: 15_000 });
  await leaveStaffCorner(page);

  // No admin remembers a PIN: the sheet, typed without its dashes and in small letters.
  await holdTheMark(page, WHO);
  await touch(page, 'button', 'cb-1');
  await touch(page, 'button', 'Quên mã PIN');
  expect([...(await clippedTexts(page)), ...(await axeProblems(page))]).toEqual([]);
  await guidePicture(page, '04-phieu-khoi-phuc');
  await page.getByRole('textbox').fill(sheet.toLowerCase().replaceAll('-', ''));
  await touch(page, 'button', 'Tiếp');
  await pin(page, THIRD);
  await expect(page.getByRole('heading', { name: /Nhập\slại\smã\sPIN/ })).toBeVisible();
  await pin(page, THIRD);
  await expect(page.getByRole('tab', { name: 'Nhật ký' })).toBeVisible({ timeout: 15_000 });
  await touch(page, 'tab', 'Nhật ký');
  await expect(page.getByRole('row', { name: /cb-1 Dùng phiếu khôi phục/ })).toBeVisible();
  expect(await clippedTexts(page)).toEqual([]);
  await leaveStaffCorner(page);

  await expect
    .poll(async () => (await audit(kiosk.folder)).map(({ who, act, outcome }) => `${who ?? '-'} ${act} ${outcome}`))
    .toEqual([
      // Whoever sets the first PIN is in the corner.
      'cb-1 staff.first done',
      'cb-1 staff.added done',
      'cb-1 recovery.made done',
      'cb-1 corner.locked done',
      '- corner.opened refused',
      'lan corner.opened done',
      'lan pin.changed done',
      'lan corner.locked done',
      'cb-1 recovery.used done',
      'cb-1 corner.locked done',
    ]);
  const entries = await audit(kiosk.folder);
  expect(checkChain(entries, sha256).faults).toEqual([]);
  const kept = `${JSON.stringify(entries)} ${await readFile(join(kiosk.folder, 'staff.json'), 'utf8')}`;
  for (const secret of [PIN, OTHER, THIRD, OWN, sheet, sheet.replaceAll('-', '')]) expect(kept).not.toContain(secret);
});
