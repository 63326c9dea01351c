import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { namedRange } from '#core/report/days.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { axeProblems } from './axe.ts';
import { expect, FIRST_CLASS, test as base, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

/** A kiosk after two months of use. */
const test = base.extend<{ readonly visits: readonly VisitRecord[] }>({
  visits: async ({ page }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
    const pack = JSON.parse(await readFile(join(import.meta.dirname, '../../dist/content/pack.json'), 'utf8')) as ContentPack;
    const visits = await keepVisits(folder, pack, { today: dayInVietnam(Date.now()), days: 61, aDay: 20 });
    const kiosk = await startKiosk({ folder });
    await page.goto(kiosk.address);
    await provide(visits);
    await kiosk.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

test('Thống kê: the figures of every range are those of a plain recount of the visits', async ({ page, visits }) => {
  const today = dayInVietnam(Date.now());
  await openStaffCorner(page);
  await touch(page, 'tab', 'Thống kê');
  await expect(page.getByText('Đếm lượt, không phải người')).toBeVisible();
  for (const [name, range] of [
    ['Hôm nay', 'today'],
    ['7 ngày', 'week'],
    ['Tháng này', 'month'],
    ['Năm nay', 'year'],
  ] as const) {
    await touch(page, 'button', name);
    await expect(page.getByRole('button', { name, pressed: true })).toBeVisible();
    const { from, to } = namedRange(range, today);
    const counted = visits.filter((visit) => {
      const day = dayInVietnam(Date.parse(visit.startedAt));
      return from <= day && day <= to && visit.activities.length > 0;
    });
    const steps = counted.flatMap(({ activities }) =>
      activities.flatMap((one) => (one.kind === 'simulation' ? Object.values(one.steps) : [])),
    );
    const share = Math.round((steps.filter((mark) => mark === 'alone').length / steps.length) * 100);
    const told = page.locator('dl').filter({ hasText: 'Lượt dùng máy' });
    // The visit staff came from is a touch of today; every other one was there before.
    await expect(told.locator('b').first()).toHaveText(counted.length.toLocaleString('vi'));
    await expect(told.locator('b').nth(1)).toHaveText(`${share}%`);
  }
});

for (const size of FIRST_CLASS) {
  test(`Thống kê at ${size.width}×${size.height}: every table is heard, nothing is cut, nothing scrolls`, async ({
    page,
    visits,
  }) => {
    expect(visits.length).toBeGreaterThan(1000);
    await page.setViewportSize(size);
    await openStaffCorner(page);
    await touch(page, 'tab', 'Thống kê');
    const shot = process.env['SHOTS'];
    for (const [at, [next, tables]] of [
      [null, ['Lượt theo giờ bắt đầu']],
      [/Theo thủ tục/, ['Theo thủ tục, bài học']],
      [/Năm bước khó nhất/, ['Năm bước khó nhất']],
      [/Cách dùng máy/, ['Ngôn ngữ', 'Cỡ chữ', 'Màu sắc', 'Kết thúc']],
    ].entries() as IterableIterator<[number, [RegExp | null, string[]]]>) {
      if (next !== null) await touch(page, 'button', next);
      for (const name of tables) await expect(page.getByRole('table', { name })).toBeAttached();
      // A topic begins at its top.
      await expect(page.getByText('Đếm lượt, không phải người')).toBeInViewport({ ratio: 1 });
      expect(await axeProblems(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
      const sideways = await page
        .getByRole('tabpanel')
        .evaluate((area) => area.scrollWidth - area.clientWidth + document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBe(0);
      if (shot !== undefined) await page.screenshot({ path: `${shot}/figures-${size.width}-${at}.png` });
    }
  });
}
