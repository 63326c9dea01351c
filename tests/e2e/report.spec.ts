import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { firstDay, lastDay, monthOf } from '#core/report/days.ts';
import { periodBeside } from '#core/report/periods.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { hasProgram, readCsv, sheetsOf } from '#support/open-tables.ts';
import { textOfPdf } from '#support/read-pdf.ts';
import { axeProblems } from './axe.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, press, sizesInTurn, storedVisits, test as base, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

interface Office {
  readonly folder: string;
  /** Where files are carried to. */
  readonly carried: string;
}

/** A kiosk after two months of use, with a folder to carry files away to. */
const test = base.extend<{ readonly office: Office }>({
  office: async ({ page }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
    const carried = await mkdtemp(join(tmpdir(), 'goc-so-carried-'));
    const pack = JSON.parse(await readFile(join(import.meta.dirname, '../../dist/content/pack.json'), 'utf8')) as ContentPack;
    await keepVisits(folder, pack, { today: dayInVietnam(Date.now()), days: 61, aDay: 20 });
    const kiosk = await startKiosk({ folder, env: { KIOSK_CARRY: carried } });
    await page.goto(kiosk.address);
    await provide({ folder, carried });
    await kiosk.stop();
    for (const one of [folder, carried]) await rm(one, { recursive: true, force: true });
  },
});

/** The month before this one, which is over, counted from the files of the log. */
async function recount(folder: string) {
  const { from, to } = lastMonth();
  const visits = (await storedVisits(folder)).filter((visit) => {
    const day = dayInVietnam(Date.parse(visit.startedAt));
    return from <= day && day <= to && visit.activities.length > 0;
  });
  const did = visits.flatMap(({ activities }) => activities);
  const runs = did.flatMap((one) => (one.kind === 'simulation' && one.rung !== 'watch' ? [one] : []));
  const count = (of: (one: VisitRecord['activities'][number]) => boolean): string => told(did.filter(of).length);
  return {
    visits: told(visits.length),
    opened: count(({ kind }) => kind === 'procedure'),
    practised: told(runs.length),
    finished: told(runs.filter(({ finished }) => finished).length),
    sent: count((one) => one.kind === 'slip' && ['sent', 'came-out'].includes(one.outcome)),
    statements: did.reduce((sum, one) => sum + (one.kind === 'simulation' ? (one.finished ? 3 : 2) : 0), 0),
  };
}

function lastMonth(): { readonly from: string; readonly to: string } {
  const month = monthOf(dayInVietnam(Date.now()));
  return periodBeside('month', { from: firstDay(month), to: lastDay(month) }, -1);
}

/** A sum, which no month of the test leaves under five. */
const told = (count: number): string => {
  expect(count).toBeGreaterThanOrEqual(5);
  return String(count);
};

async function askForLastMonth(page: Page): Promise<void> {
  await openStaffCorner(page);
  await touch(page, 'tab', 'Báo cáo');
  await guidePicture(page, '09-ky-bao-cao');
  await touch(page, 'button', 'Xem trước');
  await expect(page.getByRole('table', { name: 'Theo khu dân cư, chi bộ' })).toBeVisible();
}

test('the month report in every form, opened by other programs, says what a plain recount of the log says', async ({
  page,
  office,
}) => {
  test.setTimeout(180_000);
  await askForLastMonth(page);
  const counted = await recount(office.folder);
  await touch(page, 'button', 'Theo thủ tục, bài học');
  const table = page.getByRole('table', { name: /Theo thủ tục/ });
  while (await page.getByRole('button', { name: 'Trang sau' }).isVisible()) await touch(page, 'button', 'Trang sau');
  await expect(table.getByRole('row', { name: /^Cộng/ })).toContainText(counted.sent);

  await guidePicture(page, '09-xem-truoc');
  await touch(page, 'button', 'Lưu ra USB');
  await expect(page.getByRole('radio', { name: /^Thư mục/ })).toBeChecked();
  for (const [button, ending] of [
    ['Lưu tệp Excel', 'xlsx'],
    ['Lưu tệp CSV', 'csv'],
    ['Lưu tệp PDF', 'pdf'],
    ['Lưu từng lượt (xAPI)', 'json'],
  ] as const) {
    await touch(page, 'button', button);
    await expect(page.getByText(new RegExp(`Tệp .*\\.${ending}, trong thư mục GocSo`))).toBeVisible({ timeout: 30_000 });
  }
  await guidePicture(page, '09-luu');
  const files = await readdir(join(office.carried, 'GocSo'));
  expect(files).toHaveLength(4);
  const named = (ending: string): string => join(office.carried, 'GocSo', files.find((file) => file.endsWith(ending)) ?? '');

  /** The same sums, wherever they were read. */
  const expectSums = (lines: readonly (readonly string[])[]): void => {
    const row = (name: RegExp): readonly string[] => lines.find(([first]) => name.test(first ?? '')) ?? [];
    expect(row(/^Lượt dùng máy/)[0]).toContain(`Lượt dùng máy: ${counted.visits}.`);
    expect(
      row(/^Cộng$/)
        .slice(1, 7)
        .with(1, ''),
    ).toEqual([
      counted.opened,
      '',
      counted.practised,
      counted.finished,
      told(Number(counted.practised) - Number(counted.finished)),
      counted.sent,
    ]);
  };
  const lines = readCsv(await readFile(named('.csv'), 'utf8'), ';');
  expectSums(lines);
  expect(lines.flat().join(' ')).toContain('lượt, không phải người');
  if (hasProgram('soffice')) {
    const sheets = [...(await sheetsOf(named('.xlsx'), office.carried)).values()];
    expect(sheets).toHaveLength(3);
    expectSums(sheets[1] ?? []);
    // Cell by cell what stands in the CSV, but for the moment each was made at and the end of the audit, which grew by the first.
    const filled = (all: readonly (readonly string[])[]): readonly string[] =>
      all.flat().filter((cell) => cell !== '' && !/^(Đầu chuỗi|Máy .* lập lúc)/.test(cell));
    for (const cell of new Set(filled(lines))) expect(sheets.flatMap(filled), cell).toContain(cell);
  }
  const paper = (await textOfPdf(await readFile(named('.pdf')))).replaceAll(/\s+/g, ' ');
  for (const words of ['Độc lập - Tự do - Hạnh phúc', 'BÁO CÁO', `Lượt dùng máy: ${counted.visits}.`, 'NGƯỜI LẬP BIỂU'])
    expect(paper).toContain(words);
  const statements = JSON.parse(await readFile(named('.json'), 'utf8')) as { readonly actor: object }[];
  expect(statements).toHaveLength(counted.statements);
  for (const { id } of await storedVisits(office.folder)) expect(JSON.stringify(statements)).not.toContain(id);

  await touch(page, 'tab', 'Nhật ký');
  for (const form of ['xlsx', 'csv', 'pdf', 'xapi']) await expect(page.getByText(new RegExp(`^${form} `)).first()).toBeVisible();
});

for (const size of sizesInTurn(2)) {
  test(`Báo cáo at ${size.width}×${size.height}: nothing is cut, nothing scrolls sideways, every view is heard`, async ({
    page,
    office,
  }) => {
    expect(office.carried).toBeDefined();
    await page.setViewportSize(size);
    await openStaffCorner(page);
    await touch(page, 'tab', 'Báo cáo');
    const shot = process.env['SHOTS'];
    for (const [at, next] of [null, 'Từ tháng đến tháng', 'Xem trước', 'Trang sau', 'Lưu ra USB'].entries()) {
      if (next !== null) await touch(page, 'button', next);
      if (next === 'Xem trước') await expect(page.getByRole('table')).toBeVisible();
      if (next === 'Lưu ra USB') await expect(page.getByRole('button', { name: 'Lưu tệp Excel' })).toBeVisible();
      expect(await axeProblems(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
      const sideways = await page
        .getByRole('tabpanel')
        .evaluate((area) => area.scrollWidth - area.clientWidth + document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBe(0);
      if (shot !== undefined) await page.screenshot({ path: `${shot}/report-${size.width}-${at}.png` });
    }
    await press(page.getByRole('button', { name: 'Xem trước' }));
    await expect(page.getByRole('table')).toBeVisible();
  });
}
