import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { dayPlus } from '#core/report/days.ts';
import { verifyAudit } from '#services/audit/verify-audit.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { systemTools } from '#support/system-tools.ts';
import { axeProblems } from './axe.ts';
import { expect, FIRST_CLASS, press, sizesInTurn, test as base, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

/** Nine months of use, and a folder that stands for a stick. */
const DAYS = 270;

interface Fixtures {
  readonly folder: string;
  readonly carry: string;
}

const test = base.extend<Fixtures>({
  folder: async ({ browserName: _browser }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
  carry: async ({ browserName: _browser }, provide) => {
    const carry = await mkdtemp(join(tmpdir(), 'goc-so-usb-'));
    await provide(carry);
    await rm(carry, { recursive: true, force: true });
  },
});

const pack = async (): Promise<ContentPack> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../dist/content/pack.json'), 'utf8')) as ContentPack;

/** Visits of this year, as the corner tells them. */
async function visitsOfTheYear(page: Page): Promise<string> {
  await touch(page, 'tab', 'Thống kê');
  await touch(page, 'button', 'Năm nay');
  await expect(page.getByRole('button', { name: 'Năm nay', pressed: true })).toBeVisible();
  const told = page.locator('dl').filter({ hasText: 'Lượt dùng máy' });
  return (await told.locator('b').first().textContent()) ?? '';
}

test('old visits go and their sum stays; backed up, wiped and restored the kiosk tells the same figures', async ({
  page,
  folder,
  carry,
}) => {
  test.setTimeout(240_000);
  const today = dayInVietnam(Date.now());
  await keepVisits(folder, await pack(), { today, days: DAYS, aDay: 3 });
  const options = { folder, env: { KIOSK_CARRY: carry } };
  let kiosk = await startKiosk(options);
  await page.goto(kiosk.address);
  await openStaffCorner(page);
  const before = await visitsOfTheYear(page);
  expect(Number(before.replaceAll('.', ''))).toBeGreaterThan(500);

  // Kept for three months from now on: asked once, and done when it is answered.
  await touch(page, 'tab', 'Dữ liệu');
  await touch(page, 'tab', 'Giữ bao lâu');
  await expect(page.getByText('Từng lượt được giữ 12 tháng.')).toBeVisible();
  for (let month = 12; month > 3; month -= 1) await press(page.getByRole('button', { name: 'Giữ bớt 1 tháng' }));
  await touch(page, 'button', 'Giữ 3 tháng');
  await page.getByRole('dialog').getByRole('button', { name: 'Giữ 3 tháng' }).tap();
  await expect(page.getByText(/Lần xoá gần nhất: .*Đã ghi vào nhật ký/)).toBeVisible({ timeout: 30_000 });
  const tools = systemTools(folder);
  const left = await storedDays(tools);
  expect(left[0]! >= dayPlus(today, -150)).toBe(true);
  expect(left.length).toBeGreaterThan(80);
  const { purged, faults } = await verifyAudit(tools);
  expect(faults).toEqual([]);
  expect(purged).toMatchObject({ unproved: [], lostSums: [] });
  expect(purged.purges.length).toBeGreaterThan(3);
  expect(await visitsOfTheYear(page)).toBe(before);

  await touch(page, 'tab', 'Dữ liệu');
  await expect(page.getByText('Chưa sao lưu lần nào.')).toBeVisible();
  await touch(page, 'button', 'Sao lưu ngay');
  await expect(page.getByText('Đã sao lưu và đọc lại khớp từng tệp.')).toBeVisible({ timeout: 30_000 });
  expect(await readdir(join(carry, 'GocSo'))).toEqual([expect.stringMatching(/^goc-so-backup-kiosk-1-.*\.zip$/)]);

  // The disk is lost.
  expect(await kiosk.stop()).toBe(0);
  await rm(folder, { recursive: true });
  await mkdir(folder);
  kiosk = await startKiosk(options);
  await page.goto(kiosk.address);
  await openStaffCorner(page);
  await touch(page, 'tab', 'Thống kê');
  await touch(page, 'button', 'Năm nay');
  await expect(page.getByText('Chưa có lượt nào trong khoảng này.')).toBeVisible();
  await touch(page, 'tab', 'Dữ liệu');
  await touch(page, 'tab', 'Khôi phục');
  await touch(page, 'button', /^Khôi phục bản \d\d:\d\d/);
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục', exact: true }).tap();
  // The service restarts and the page begins anew.
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible({ timeout: 60_000 });
  await openStaffCorner(page);
  expect(await visitsOfTheYear(page)).toBe(before);
  await touch(page, 'tab', 'Nhật ký');
  await expect(page.getByText(/Khôi phục từ bản sao lưu/).first()).toBeVisible();
  await touch(page, 'tab', 'Dữ liệu');
  await touch(page, 'tab', 'Giữ bao lâu');
  await expect(page.getByText('Từng lượt được giữ 3 tháng.')).toBeVisible();
  await kiosk.stop();
  expect((await verifyAudit(tools)).faults).toEqual([]);
});

test('a visitor reads what is stored, from the promise beside the first page', async ({ page, kiosk }) => {
  expect(kiosk.folder).not.toBe('');
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', 'Không lưu thông tin cá nhân của bạn');
  await expect(page.getByRole('heading', { name: 'Máy này ghi lại gì', level: 1 })).toBeVisible();
  await expect(page.getByText('Giữ 12 tháng, rồi chỉ còn số cộng theo tháng. Cán bộ xem.').first()).toBeVisible();
  for (const size of FIRST_CLASS) {
    await page.setViewportSize(size);
    expect(await axeProblems(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    const shot = process.env['SHOTS'];
    if (shot !== undefined) await page.screenshot({ path: `${shot}/stored-${size.width}.png` });
  }
  await touch(page, 'button', 'Quay lại');
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
});

for (const size of sizesInTurn(1)) {
  test(`Dữ liệu at ${size.width}×${size.height}: nothing is cut, nothing scrolls`, async ({ page, folder, carry }) => {
    test.setTimeout(90_000);
    const kiosk = await startKiosk({ folder, env: { KIOSK_CARRY: carry } });
    await page.setViewportSize(size);
    await page.goto(kiosk.address);
    await openStaffCorner(page);
    await touch(page, 'tab', 'Dữ liệu');
    await touch(page, 'button', 'Sao lưu ngay');
    await expect(page.getByText('Đã sao lưu và đọc lại khớp từng tệp.')).toBeVisible({ timeout: 30_000 });
    const shot = process.env['SHOTS'];
    for (const [at, part] of ['Sao lưu', 'Khôi phục', 'Giữ bao lâu', 'Máy này ghi lại gì'].entries()) {
      await press(page.getByRole('tab', { name: part, exact: true }));
      if (part === 'Khôi phục') await expect(page.getByRole('button', { name: /^Khôi phục bản/ })).toBeVisible();
      expect(await axeProblems(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
      const sideways = await page
        .getByRole('tabpanel')
        .first()
        .evaluate((area) => area.scrollWidth - area.clientWidth + document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBe(0);
      if (shot !== undefined) await page.screenshot({ path: `${shot}/keep-${size.width}-${at}.png` });
    }
    await kiosk.stop();
  });
}
