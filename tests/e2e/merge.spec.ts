import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { dayPlus, monthOf } from '#core/report/days.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { type KioskProcess, startKiosk } from '#support/kiosk-process.ts';
import { axeProblems } from './axe.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, FIRST_CLASS, storedVisits, test, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KIOSKS = [
  { name: 'quay-1', days: 40, aDay: 9, until: 0 },
  { name: 'quay-2', days: 12, aDay: 14, until: 3 },
  { name: 'nha-van-hoa', days: 5, aDay: 6, until: 20 },
] as const;

/** Staff sign in and open what is for several kiosks. */
async function openMerge(page: Page): Promise<void> {
  await openStaffCorner(page);
  await touch(page, 'tab', 'Dữ liệu');
  await touch(page, 'tab', 'Nhiều máy');
  await expect(page.getByRole('heading', { name: 'Gộp số liệu nhiều máy' })).toBeVisible();
}

/** What is written of a kiosk, counted by nothing but its files: visits that did something, and slips that went to a printer. */
async function recount(folder: string): Promise<readonly [visits: number, slips: number]> {
  const visits = await storedVisits(folder);
  const slips = visits.flatMap(({ activities }) =>
    activities.filter((one) => one.kind === 'slip' && ['sent', 'came-out'].includes(one.outcome)),
  );
  return [visits.filter(({ activities }) => activities.length > 0).length, slips.length];
}

/** The visits of all months that are over, as they are told: of one to four in a month nothing but that there are some. */
async function leaving(folders: readonly string[]): Promise<number | string> {
  const present = monthOf(dayInVietnam(Date.now()));
  let sum = 0;
  let hidden = false;
  for (const folder of folders) {
    const months = new Map<string, number>();
    for (const { startedAt, activities } of await storedVisits(folder)) {
      const month = monthOf(dayInVietnam(Date.parse(startedAt)));
      if (month < present && activities.length > 0) months.set(month, (months.get(month) ?? 0) + 1);
    }
    for (const many of months.values()) {
      if (many >= 5) sum += many;
      else hidden = true;
    }
  }
  return hidden ? `${sum}*` : sum;
}

const start = (folder: string, stick: string): Promise<KioskProcess> => startKiosk({ folder, env: { KIOSK_CARRY: stick } });

test('three kiosks hand on their figures by a stick; shuffled, repeated and beside broken files they add up to a plain recount', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const place = await mkdtemp(join(tmpdir(), 'goc-so-merge-'));
  const stick = join(place, 'stick');
  await mkdir(stick);
  const pack = JSON.parse(await readFile(join(ROOT, 'dist/content/pack.json'), 'utf8')) as ContentPack;
  const today = dayInVietnam(Date.now());
  let last: KioskProcess | null = null;
  for (const { name, days, aDay, until } of KIOSKS) {
    const folder = join(place, name);
    await mkdir(folder);
    await keepSettings(folder, { kiosk: name });
    await keepVisits(folder, pack, { today: dayPlus(today, -until), days, aDay });
    await last?.stop();
    last = await start(folder, stick);
    await page.goto(last.address);
    await openMerge(page);
    // The first kiosk writes twice: an older bundle of it lies on the stick as well.
    for (let times = name === 'quay-1' ? 2 : 1; times > 0; times -= 1) {
      await touch(page, 'button', 'Lưu gói của máy này');
      await expect(page.getByText(/Đã lưu và đọc lại đúng: goc-so-/)).toBeVisible();
    }
  }
  const own = join(stick, 'GocSo');
  const written = await readdir(own);
  expect(written).toHaveLength(4);
  for (const [at, file] of written.entries()) await copyFile(join(own, file), join(own, `0-again-${at}.gocso`));
  const whole = await readFile(join(own, written[0] ?? ''));
  await writeFile(join(own, 'cut.gocso'), whole.subarray(0, whole.length / 2));
  await writeFile(join(own, 'letter.gocso'), 'Kính gửi Ủy ban nhân dân xã');

  // Opened anew, so that the files that were put there are seen.
  await page.reload();
  await openMerge(page);
  await expect(page.getByText('Có 2 tệp không gộp được')).toBeVisible();
  await expect(page.getByText(/cut\.gocso: bị hỏng.*letter\.gocso: không phải gói số liệu/)).toBeVisible();
  await touch(page, 'button', 'Gộp 8 gói');
  const table = page.getByRole('table', { name: 'Từng máy và tất cả' });
  await expect(table).toBeVisible();
  await guidePicture(page, '12-nhieu-may');
  const counted = await Promise.all(KIOSKS.map(async ({ name }) => [name, ...(await recount(join(place, name)))] as const));
  const byName = counted.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = ['Tất cả', ...[1, 2].map((at) => byName.reduce((sum, row) => sum + Number(row[at]), 0))] as const;
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows.map((row) => [row[0], row[1], row[4]])).toEqual(
    [...byName, all].map(([name, visits, slips]) => [name, visits.toLocaleString('vi'), slips.toLocaleString('vi')]),
  );
  await expect(page.getByText('Máy ổn.')).toHaveCount(3);

  await touch(page, 'button', 'Lưu kết quả để gửi đi');
  await expect(
    page.getByText(/Đã lưu: goc-so-gop-tat-ca-lap-\d{8}-\d{4}\.csv, goc-so-gop-tat-ca-lap-\d{8}-\d{4}\.json/),
  ).toBeVisible();
  for (const size of FIRST_CLASS) {
    await page.setViewportSize(size);
    expect(await axeProblems(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    const sideways = await page
      .getByRole('tabpanel')
      .evaluate((area) => area.scrollWidth - area.clientWidth + document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBe(0);
    if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/merge-${size.width}.png` });
  }
  await last?.stop();

  // The same on a terminal, from the files in another order and more than once.
  const files = (await readdir(own)).filter((file) => /^(goc|0-again).*\.gocso$/.test(file)).toReversed();
  const out = join(place, 'sum.json');
  const command = [
    join(ROOT, 'dist/node/merge.js'),
    '--out',
    out,
    ...[...files, ...files.slice(0, 3)].map((file) => join(own, file)),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  expect(stdout).toContain('Số liệu gộp của 3 máy Góc Số');
  const line = stdout.split('\n').find((each) => each.startsWith('Lượt dùng'));
  expect(line?.split(/ {2,}/).slice(1)).toEqual([...byName, all].map(([, visits]) => String(visits)));
  const told = JSON.parse(await readFile(out, 'utf8')) as { subjects: { subject: string; tables: { total: unknown }[] }[] };
  // Only months that are over leave, each kiosk's by itself.
  const leaves = await leaving(KIOSKS.map(({ name }) => join(place, name)));
  expect(told.subjects[0]?.tables.map(({ total }) => total)).toEqual([leaves, leaves, leaves]);
  await rm(place, { recursive: true, force: true });
});
