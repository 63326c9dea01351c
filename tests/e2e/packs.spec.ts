import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ContentPack } from '#core/content/pack.ts';
import { makePack, signProgram } from '#services/packs/make-pack.ts';
import { type KioskProcess, startKiosk } from '#support/kiosk-process.ts';
import { keepChecks } from '#support/kept-checks.ts';
import { filesOf, sha256, type TestKey, testKey } from '#support/packs.ts';
import { axeProblems } from './axe.ts';
import { citizenReads } from './citizen-steps.ts';
import { expect, FIRST_CLASS, press, test as base, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { WORDS } from './screens.ts';
import { openStaffCorner } from './staff-steps.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NEXT = '2026-11-27.1';
const LAST = '2026-11-28.1';

interface Desk {
  readonly key: TestKey;
  /** Our folder on the stick. */
  readonly stick: string;
  readonly folder: string;
  /** Starts the kiosk on the same data, anew. */
  readonly start: () => Promise<void>;
}

const test = base.extend<{ readonly desk: Desk }>({
  desk: async ({ page }, provide) => {
    const place = await mkdtemp(join(tmpdir(), 'goc-so-packs-'));
    const stick = join(place, 'stick', 'GocSo');
    const folder = join(place, 'data');
    await mkdir(stick, { recursive: true });
    await mkdir(folder);
    await keepChecks(folder);
    let kiosk: KioskProcess | null = null;
    await provide({
      key: testKey(),
      stick,
      folder,
      async start() {
        await kiosk?.stop();
        kiosk = await startKiosk({ folder, env: { KIOSK_CARRY: join(place, 'stick') } });
        await page.goto(kiosk.address);
      },
    });
    await (kiosk as KioskProcess | null)?.stop();
    await rm(place, { recursive: true, force: true });
  },
});

/** The content that is delivered, with another fee for a birth certificate, as a signed pack. */
async function packWithFee(version: string, fee: string, key: TestKey, date = '2026-12'): Promise<Uint8Array> {
  const pack = JSON.parse(await readFile(join(ROOT, 'dist/content/pack.json'), 'utf8')) as ContentPack;
  const procedures = pack.procedures.map((procedure) => {
    const { facts } = procedure;
    if (procedure.id !== 'dang-ky-khai-sinh' || facts === undefined || !('text' in facts.fee)) return procedure;
    return { ...procedure, facts: { ...facts, fee: { ...facts.fee, text: { vi: fee, en: fee } } } };
  });
  const files = new Map(Object.entries(filesOf({ ...pack, procedures, date, version: sha256(version + fee) })));
  const bytes = makePack({
    version,
    made: '2026-11-27T01:00:00.000Z',
    program: { least: '0.1.0', below: null },
    files,
    secret: key.secret,
  });
  if (bytes === null) throw new Error('no pack');
  return bytes;
}

async function openPacks(page: Page): Promise<void> {
  await openStaffCorner(page);
  await touch(page, 'tab', 'Nội dung');
  await touch(page, 'button', 'Gói nội dung từ USB');
  await expect(page.getByRole('heading', { name: 'Gói nội dung từ USB' })).toBeVisible();
}

async function takePack(page: Page, version: string): Promise<void> {
  await touch(page, 'button', `Xem gói ${version}`);
  await touch(page, 'button', 'Đổi sang gói này');
  await exactly(page, 'Đổi');
  await expect(page.getByText('Đã đổi. Người dân')).toBeVisible();
}

/** Presses what is called so and no more: its name begins those of others. */
const exactly = (page: Page, name: string): Promise<void> => press(page.getByRole('button', { name, exact: true }));

async function trustTheKey(page: Page): Promise<void> {
  await touch(page, 'button', 'Tin khoá xa, mã ');
  await exactly(page, 'Tin');
  await expect(page.getByText('Máy đã tin khoá xa.')).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await touch(page, 'button', 'Về nội dung');
  await touch(page, 'button', 'Khoá và về đầu');
}

test('a key is trusted, a pack looked at and taken, read by a visitor without a restart, still there after one, and left with one tap', async ({
  page,
  desk: { key, stick, start },
}) => {
  test.setTimeout(180_000);
  await writeFile(join(stick, 'xa.gocsokey'), key.file);
  await writeFile(join(stick, `goc-so-${NEXT}.gocsopack`), await packWithFee(NEXT, 'Không thu đồng nào', key));
  await start();
  await openPacks(page);
  await expect(page.getByText('Máy chưa tin khoá nào nên chưa nhận gói nào')).toBeVisible();
  await expect(page.getByText('Quản trị tin khoá của nơi làm gói trước')).toBeVisible();
  await trustTheKey(page);
  await touch(page, 'button', `Xem gói ${NEXT}`);
  await expect(page.getByRole('row', { name: 'Đăng ký khai sinh Thủ tục sửa' })).toBeVisible();
  for (const size of FIRST_CLASS) {
    await page.setViewportSize(size);
    expect(await axeProblems(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  }
  await touch(page, 'button', 'Chọn gói khác');
  for (const size of FIRST_CLASS) {
    await page.setViewportSize(size);
    expect(await axeProblems(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  }
  await takePack(page, NEXT);
  await leave(page);
  await citizenReads(page, 'Không thu đồng nào');

  await start();
  await citizenReads(page, 'Không thu đồng nào');
  await openPacks(page);
  await touch(page, 'button', 'Quay về: Nội dung của chương trình');
  // The visitor before went to the first page and is still counted as there.
  await expect(page.getByText('Đã đổi. Người dân sẽ đọc Nội dung của chương trình')).toBeVisible();
  await leave(page);
  await touch(page, 'button', WORDS.vi.start);
  await touch(page, 'button', WORDS.vi.procedures);
  await touch(page, 'button', WORDS.vi.baby);
  await touch(page, 'button', WORDS.vi.birth);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Không thu đồng nào', { exact: true })).toHaveCount(0);
});

test('a visit under way is not cut: what staff take meanwhile is seen by the next visitor', async ({
  page,
  desk: { key, stick, start },
}) => {
  test.setTimeout(120_000);
  await writeFile(join(stick, 'xa.gocsokey'), key.file);
  await writeFile(join(stick, `goc-so-${NEXT}.gocsopack`), await packWithFee(NEXT, 'Không thu đồng nào', key));
  await start();
  await openPacks(page);
  await trustTheKey(page);
  await leave(page);
  const words = WORDS.vi;
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.procedures);
  await touch(page, 'button', words.baby);
  await openPacks(page);
  await touch(page, 'button', `Xem gói ${NEXT}`);
  await touch(page, 'button', 'Đổi sang gói này');
  await exactly(page, 'Đổi');
  await expect(page.getByText('từ lượt dùng máy sau')).toBeVisible();
  // Back to where the visitor was, who reads on as before.
  await touch(page, 'button', 'Quay lại');
  await touch(page, 'button', words.birth);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Không thu đồng nào', { exact: true })).toHaveCount(0);
  await openStaffCorner(page);
  await touch(page, 'button', 'Khoá và về đầu');
  await citizenReads(page, 'Không thu đồng nào');
});

test('what is refused says why, and visitors go on reading what they read', async ({
  page,
  desk: { key, stick, folder, start },
}) => {
  test.setTimeout(120_000);
  const good = await packWithFee(LAST, 'Hai đồng', key);
  const changed = Uint8Array.from(good);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  await writeFile(join(stick, 'xa.gocsokey'), key.file);
  await writeFile(join(stick, 'a-cat.gocsopack'), good.subarray(0, good.length / 2));
  await writeFile(join(stick, 'b-la.gocsopack'), await packWithFee('2026-11-29.1', 'Ba đồng', testKey('la')));
  await writeFile(join(stick, 'c-thu.gocsopack'), 'Kính gửi Uỷ ban nhân dân xã');
  await writeFile(join(stick, `goc-so-${LAST}.gocsopack`), changed);
  await writeFile(join(stick, 'goc-so-2025-01-01.1.gocsopack'), await packWithFee('2025-01-01.1', 'Giá năm cũ', key, '2025-01'));
  const installer = Buffer.from('an installer');
  await writeFile(join(stick, 'GocSo-0.2.0.exe'), installer);
  await writeFile(
    join(stick, 'GocSo-0.2.0.exe.gocsosign'),
    signProgram({ name: 'GocSo-0.2.0.exe', bytes: installer, version: '0.2.0', secrets: [key.secret] }),
  );
  await start();
  await openPacks(page);
  await trustTheKey(page);
  await expect(page.getByText('Có 3 gói máy không nhận')).toBeVisible();
  await expect(page.getByText('a-cat.gocsopack: Tệp bị cắt ngang')).toBeVisible();
  await expect(page.getByText('b-la.gocsopack: Gói do người máy không biết ký')).toBeVisible();
  await touch(page, 'button', `Xem gói ${LAST}`);
  await expect(page.getByText('Có tệp đã bị đổi sau khi ký')).toBeVisible();
  await expect(page.getByText('Nội dung đang dùng còn nguyên.')).toBeVisible();
  await touch(page, 'button', 'Chọn gói khác');
  expect(await readdir(folder)).not.toContain('packs');

  await touch(page, 'button', 'Xem bộ cài GocSo-0.2.0.exe');
  await expect(page.getByText('Bộ cài thật, bản 0.2.0 (mới hơn bản đang chạy).')).toBeVisible();

  // An older one is asked about in other words, and only then taken.
  await touch(page, 'button', 'Xem gói 2025-01-01.1');
  await touch(page, 'button', 'Đổi sang gói này');
  await expect(page.getByText('Gói 2025-01-01.1 cũ hơn nội dung đang dùng')).toBeVisible();
  await touch(page, 'button', 'Vẫn đổi sang gói cũ');
  await expect(page.getByText('Đã đổi. Người dân đang đọc')).toBeVisible();
  await leave(page);
  await citizenReads(page, 'Giá năm cũ');
  await openStaffCorner(page);
  await touch(page, 'tab', 'Nhật ký');
  await expect(page.getByText('2025-01-01.1 older').first()).toBeVisible();
});
