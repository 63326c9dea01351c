import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { dayPlus, namedRange } from '#core/report/days.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { keepCounts, type KeptCounts, PLACES } from '#support/kept-counts.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { axeProblems } from './axe.ts';
import { walkGuided } from './guided-walk.ts';
import { expect, sizesInTurn, storedVisits, test as base, touch } from './kiosk-test.ts';
import { clippedTexts, type Look, setLook } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

/** A kiosk after two months of use. */
const test = base.extend<{ readonly office: { readonly visits: readonly VisitRecord[]; readonly counts: KeptCounts } }>({
  office: async ({ page }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
    const pack = JSON.parse(await readFile(join(import.meta.dirname, '../../dist/content/pack.json'), 'utf8')) as ContentPack;
    const visits = await keepVisits(folder, pack, { today: dayInVietnam(Date.now()), days: 61, aDay: 20 });
    const counts = await keepCounts(folder, { today: dayInVietnam(Date.now()), days: 61 });
    await keepSettings(folder, { places: [...PLACES] });
    const kiosk = await startKiosk({ folder });
    await page.goto(kiosk.address);
    await provide({ visits, counts });
    await kiosk.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

test('Thống kê: the figures of every range are those of a plain recount of the visits', async ({ page, office: { visits } }) => {
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

test('Thống kê: branches and hamlets of any two days are a plain recount of what was counted by hand', async ({
  page,
  office: { counts },
}) => {
  const today = dayInVietnam(Date.now());
  await openStaffCorner(page);
  await touch(page, 'tab', 'Thống kê');
  await touch(page, 'button', 'Khoảng khác…');
  // From the tenth of last month to yesterday, whatever month that is; by two presses.
  const from = `${dayPlus(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-10`;
  const to = dayPlus(today, -1);
  await touch(page, 'button', formatSourceDate(to.slice(0, 7) === today.slice(0, 7) ? to : today));
  await page.getByRole('dialog').getByRole('button', { name: 'Tháng trước' }).tap();
  if (to.slice(0, 7) !== today.slice(0, 7)) {
    await touch(page, 'button', formatSourceDate(to));
    await touch(page, 'button', formatSourceDate(to));
  }
  await touch(page, 'button', formatSourceDate(from));
  await touch(page, 'button', 'Xem khoảng này');
  await expect(page.getByRole('heading', { name: `Từ ${formatSourceDate(from)} đến ${formatSourceDate(to)}` })).toBeVisible();
  for (const next of [/Theo thủ tục/, /Năm bước khó nhất/, /Theo chi bộ, khu/]) await touch(page, 'button', next);
  const isWithin = ({ day }: { readonly day: string }): boolean => from <= day && day <= to;
  const [tallied, groups] = [counts.tallied.filter(isWithin), counts.groups.filter(isWithin)];
  const sum = page.getByRole('row', { name: /^Cộng/ }).getByRole('cell');
  await expect(sum.nth(0)).toHaveText(String(tallied.length));
  await expect(sum.nth(1)).toHaveText(String(groups.length));
  await expect(sum.nth(2)).toHaveText(groups.reduce((all, group) => all + group.all, 0).toLocaleString('vi'));
  await expect(sum.nth(3)).toHaveText(groups.reduce((all, { members }) => all + members, 0).toLocaleString('vi'));
  const first = PLACES.find(({ id }) => tallied.some(({ place }) => place === id) || groups.some(({ place }) => place === id));
  const row = page.getByRole('row', { name: new RegExp(`^${first?.name} `) }).getByRole('cell');
  await expect(row.nth(0)).toHaveText(String(tallied.filter(({ place }) => place === first?.id).length));
  await expect(row.nth(1)).toHaveText(String(groups.filter(({ place }) => place === first?.id).length));
});

base(
  'after a practice a face is one press; it is in the record of the visit, and nobody is asked twice',
  async ({ page, kiosk }) => {
    const question = page.getByRole('group', { name: 'Tập xong thấy thế nào ạ?' });
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    await touch(page, 'button', /^Tra cứu & an toàn/);
    await touch(page, 'button', /^Tra cứu hồ sơ/);
    await touch(page, 'button', 'Tập làm thử');
    await touch(page, 'button', /Làm theo/);
    await walkGuided(page);
    await expect(question).toBeVisible();
    await touch(page, 'button', 'Còn khó');
    await expect(question).toBeHidden();
    await expect(page.getByText('Cảm ơn, đã ghi nhận.')).toBeVisible();
    await expect
      .poll(async () => (await storedVisits(kiosk.folder)).at(-1)?.activities.at(-1))
      .toMatchObject({ kind: 'felt', script: 'tra-cuu-ho-so', rung: 'guided', face: 'hard' });
    await page.getByRole('button', { name: 'Quay lại' }).last().tap();
    await touch(page, 'button', /Làm theo/);
    await walkGuided(page);
    await expect(question).toBeHidden();
  },
);

/** Sizes with the usual look, and the hardest looks at each of them. */
const LOOKS_TRIED: readonly (readonly [ReturnType<typeof sizesInTurn>[number], Look])[] = [
  ...sizesInTurn(0).map((size) => [size, { language: 'vi', size: 'normal', theme: 'default' }] as const),
  ...sizesInTurn(1).map((size) => [size, { language: 'vi', size: 'xxlarge', theme: 'contrast' }] as const),
];

for (const [size, look] of LOOKS_TRIED) {
  test(`Thống kê at ${size.width}×${size.height}, ${look.size} ${look.theme}: every table is heard, nothing is cut, nothing scrolls`, async ({
    page,
    office: { visits },
  }) => {
    expect(visits.length).toBeGreaterThan(1000);
    await page.setViewportSize(size);
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    await setLook(page, look);
    await openStaffCorner(page);
    await touch(page, 'tab', 'Thống kê');
    const shot = process.env['SHOTS'];
    const check = async (name: string): Promise<void> => {
      expect(await axeProblems(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
      if (shot !== undefined) await page.screenshot({ path: `${shot}/figures-${size.width}-${look.size}-${name}.png` });
    };
    for (const [at, [next, tables]] of [
      [null, ['Lượt theo ngày', 'Lượt theo giờ bắt đầu']],
      [/Theo thủ tục/, ['Theo thủ tục, bài học']],
      [/Năm bước khó nhất/, ['Năm bước khó nhất']],
      [/Theo chi bộ, khu/, ['Theo chi bộ, khu', 'Số đếm theo loại việc']],
      [/Cách dùng máy/, ['Ngôn ngữ', 'Cỡ chữ', 'Màu sắc', 'Kết thúc', 'Tập xong thấy thế nào', 'Tìm kiếm']],
    ].entries() as IterableIterator<[number, [RegExp | null, string[]]]>) {
      if (next !== null) await touch(page, 'button', next);
      for (const name of tables) await expect(page.getByRole('table', { name })).toBeAttached();
      // A topic begins at its top.
      await expect(page.getByText('Đếm lượt, không phải người')).toBeInViewport({ ratio: at === 0 ? 0 : 1 });
      const sideways = await page
        .getByRole('tabpanel')
        .evaluate((area) => area.scrollWidth - area.clientWidth + document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBe(0);
      await check(String(at));
    }
    await touch(page, 'button', 'Tổng quan');
    await touch(page, 'button', 'Khoảng khác…');
    await expect(page.getByRole('table', { name: /^Tháng / })).toBeVisible();
    await check('days');
  });
}
