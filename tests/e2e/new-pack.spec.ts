import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ContentPack } from '#core/content/pack.ts';
import { writePack } from '#services/content/write-pack.ts';
import { keepChecks } from '#support/kept-checks.ts';
import { type KioskProcess, startKiosk } from '#support/kiosk-process.ts';
import { citizenReads } from './citizen-steps.ts';
import { expect, test as base, touch } from './kiosk-test.ts';
import { openStaffCorner } from './staff-steps.ts';

const root = resolve(import.meta.dirname, '../..');

/** A data folder that outlives its kiosk, and a place for the content it is given next. */
const test = base.extend<{ readonly folder: string; readonly content: string; readonly open: Open }>({
  folder: async ({ browserName: _browser }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
    await keepChecks(folder);
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
  content: async ({ browserName: _browser }, provide) => {
    const content = await mkdtemp(join(tmpdir(), 'goc-so-pack-'));
    await provide(content);
    await rm(content, { recursive: true, force: true });
  },
  open: async ({ page, folder }, provide) => {
    let kiosk: KioskProcess | null = null;
    await provide(async (content) => {
      await kiosk?.stop();
      kiosk = await startKiosk({ folder, env: content === undefined ? {} : { KIOSK_CONTENT: content } });
      await page.goto(kiosk.address);
    });
    await (kiosk as KioskProcess | null)?.stop();
  },
});

/** Starts the kiosk on the same data, with other content where a folder of it is named. */
type Open = (content?: string) => Promise<void>;

/** The pack that is delivered, with another fee for a birth certificate. */
async function writeNextPack(folder: string): Promise<void> {
  const pack = JSON.parse(await readFile(join(root, 'dist/content/pack.json'), 'utf8')) as ContentPack;
  const procedures = pack.procedures.map((procedure) => {
    const { facts } = procedure;
    if (procedure.id !== 'dang-ky-khai-sinh' || facts === undefined || !('text' in facts.fee)) return procedure;
    return { ...procedure, facts: { ...facts, fee: { ...facts.fee, text: { vi: 'Không thu', en: 'No charge' } } } };
  });
  await writePack(folder, { ...pack, procedures, version: 'f'.repeat(64) }, join(root, 'kiosk-content'));
}

async function openFee(page: Page): Promise<void> {
  await openStaffCorner(page);
  await touch(page, 'tab', 'Nội dung');
  const row = page.getByRole('button', { name: 'Mở Đăng ký khai sinh', exact: true });
  await expect(page.getByRole('button', { name: 'Việc trong tháng' })).toBeVisible();
  while (!(await row.isVisible())) await touch(page, 'button', 'Trang sau');
  await row.tap();
  await touch(page, 'button', 'Mở Lệ phí');
}

async function leaveFee(page: Page): Promise<void> {
  await touch(page, 'button', 'Các mục');
  await touch(page, 'button', 'Về danh sách');
}

test('what the office corrected stands under a new pack, flagged where the pack changed beneath it, until somebody decides', async ({
  page,
  content,
  open,
}) => {
  test.setTimeout(120_000);
  await open();
  await openFee(page);
  await page.getByRole('button', { name: 'Sửa', exact: true }).tap();
  await page.getByRole('textbox', { name: 'Tiếng Việt' }).fill('8.000 đồng');
  await page.getByRole('tab', { name: 'Tiếng Anh', exact: true }).tap();
  await page.getByRole('textbox', { name: 'Tiếng Anh', exact: true }).fill('');
  await page.getByRole('tab', { name: 'Nguồn', exact: true }).tap();
  await page.getByRole('textbox', { name: 'Nguồn', exact: true }).fill('Nghị quyết 12/2026 của HĐND tỉnh');
  await touch(page, 'button', 'Xem trước');
  await touch(page, 'button', 'Lưu và hiện cho dân');
  await expect(page.getByText('Xã đã sửa')).toBeVisible();
  await expect(page.getByText('Gói mới đã đổi chỗ này')).toHaveCount(0);

  await writeNextPack(content);
  await open(content);
  await citizenReads(page, '8.000 đồng');
  await openFee(page);
  await expect(page.getByText('Gói mới đã đổi chỗ này')).toBeVisible();
  await expect(page.getByText('Không thu')).toBeVisible();
  await leaveFee(page);
  await touch(page, 'button', 'Việc trong tháng');
  await expect(page.getByText('Chỗ gói mới đã đổi (1)')).toBeVisible();
  await touch(page, 'button', 'Về danh sách');
  await touch(page, 'button', 'Khoá và về đầu');

  await openFee(page);
  await touch(page, 'button', 'Các bản trước');
  await touch(page, 'button', 'Dùng lời của gói');
  await touch(page, 'button', 'Về mục này');
  await expect(page.getByText('Gói mới đã đổi chỗ này')).toHaveCount(0);
  await leaveFee(page);
  await touch(page, 'button', 'Khoá và về đầu');
  await citizenReads(page, 'Không thu');
});
