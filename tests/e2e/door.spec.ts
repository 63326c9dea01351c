import type { Page } from '@playwright/test';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { weekdayOf } from '#core/opening/hours.ts';
import { axeProblems } from './axe.ts';
import { faintTexts, LEAST_CONTRAST } from './contrast.ts';
import { expect, sizesInTurn, test, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

const LOOKS = [
  { size: 'normal', theme: 'default' },
  { size: 'xxlarge', theme: 'default' },
  { size: 'xxlarge', theme: 'contrast' },
] as const;

const day = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
];
/** A notice of as many characters as there may be. */
const NOTICE =
  'Chiều thứ Năm 03/12/2026 trung tâm họp giao ban, không nhận hồ sơ. Mời bà con đến buổi sáng, hoặc nộp trực tuyến trên Cổng Dịch vụ công nhé.';

const office: Partial<Settings> = {
  office: { 'office-phone': '0210 3 888 999' },
  notice: { text: { vi: NOTICE, en: '' }, from: '2026-12-02', to: '2026-12-03' },
  hours: [day, day, day, day, day, [], []],
  holidays: [
    {
      from: '2026-12-25',
      to: '2026-12-27',
      name: { own: { vi: 'Nghỉ sửa chữa phòng tiếp dân và thay máy phát điện ở trụ sở', en: '' } },
    },
  ],
};

const START = 'Chạm vào đây để bắt đầu';
const at = (page: Page, time: string): Promise<void> => page.clock.setFixedTime(new Date(`${time}:00+07:00`));

/** Nothing of the waiting screen is cut, faint or wrong to readers of another kind, in any of the looks. */
async function sound(page: Page, name: string): Promise<void> {
  for (const { size, theme } of LOOKS) {
    await page.evaluate(([text, colours]) => Object.assign(document.documentElement.dataset, { text, theme: colours }), [
      size,
      theme,
    ] as const);
    if (process.env['LOOK'] !== undefined)
      await page.screenshot({ path: `${process.env['LOOK']}/${page.viewportSize()?.width}-${name}-${size}-${theme}.png` });
    expect([name, size, theme, await clippedTexts(page)]).toEqual([name, size, theme, []]);
    expect([name, size, theme, await faintTexts(page, LEAST_CONTRAST[theme])]).toEqual([name, size, theme, []]);
    expect([name, size, theme, await axeProblems(page)]).toEqual([name, size, theme, []]);
  }
}

expect(NOTICE).toHaveLength(140);

for (const viewport of sizesInTurn(0)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, settings: office });

    test('the waiting screen says what the office says, on its days and hours', async ({ page, kiosk }) => {
      const reload = async (time: string): Promise<void> => {
        await at(page, time);
        await page.goto(new URL('/', kiosk.address).href);
        await expect(page.getByRole('button', { name: START })).toBeVisible();
      };
      const closed = page.getByRole('heading', { name: 'Trung tâm đang nghỉ' });
      const notice = page.getByRole('region', { name: 'Trung tâm báo' });
      await reload('2026-12-01T09:00');
      await expect(closed).toHaveCount(0);
      await expect(notice).toHaveCount(0);
      await reload('2026-12-02T09:00');
      await expect(notice).toContainText('không nhận hồ sơ');
      await sound(page, 'notice');
      await reload('2026-12-02T18:00');
      await expect(closed).toBeVisible();
      await expect(page.getByText('Mở lại lúc 7 giờ 30 ngày mai, thứ Năm 03/12.')).toBeVisible();
      await expect(page.getByText('Điện thoại: 0210 3 888 999')).toBeVisible();
      await sound(page, 'closed-notice');
      await reload('2026-12-25T10:00');
      await expect(page.getByText(/sửa chữa phòng tiếp dân/)).toBeVisible();
      await expect(page.getByText('Mở lại lúc 7 giờ 30, thứ Hai 28/12.')).toBeVisible();
      await expect(notice).toHaveCount(0);
      await sound(page, 'holiday');
    });
  });
}

test('the office fills in its hours and a notice; staff open for today; a visit in hand is told nothing of it', async ({
  page,
  kiosk: _kiosk,
}) => {
  test.setTimeout(120_000);
  const closed = page.getByRole('heading', { name: 'Trung tâm đang nghỉ' });
  const toDoor = async (): Promise<void> => {
    await openStaffCorner(page);
    await touch(page, 'tab', 'Giờ và lời báo');
  };
  const look = async (name: string): Promise<void> => {
    if (process.env['LOOK'] !== undefined) await page.screenshot({ path: `${process.env['LOOK']}/staff-${name}.png` });
    expect([name, await clippedTexts(page)]).toEqual([name, []]);
    expect([name, await axeProblems(page)]).toEqual([name, []]);
  };
  await toDoor();
  await expect(page.getByText('Chưa điền giờ làm việc: máy chỉ báo nghỉ vào ngày nghỉ đã ghi.')).toBeVisible();
  await look('door-empty');
  // One minute a week: closed whenever this test runs, but for that minute of another day.
  const other = (weekdayOf(dayInVietnam(Date.now())) + 2) % 7;
  const names = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
  await touch(page, 'button', 'Điền giờ');
  await look('door-hours');
  await touch(page, 'button', `Giờ làm việc ${names[other]}`);
  await page.getByRole('textbox').fill('7:30-7:31');
  await look('door-typing');
  await touch(page, 'button', 'Lưu');
  await expect(page.getByText('7 giờ 30 – 7 giờ 31')).toBeVisible();
  await touch(page, 'button', 'Về trang trước');
  await expect(page.getByText('Trung tâm đang nghỉ. Mở lại lúc 7 giờ 30')).toBeVisible();
  await touch(page, 'button', 'Viết lời báo');
  await page.getByRole('textbox').fill('Chiều nay trung tâm họp, mời bà con đến buổi sáng.');
  await look('door-notice');
  await touch(page, 'button', 'Xem trước');
  await look('door-seen');
  await touch(page, 'button', 'Lưu lời báo');
  await expect(page.getByText(/đang hiện/)).toBeVisible();
  await touch(page, 'button', 'Ghi ngày nghỉ');
  await touch(page, 'button', 'Thêm ngày nghỉ');
  await look('door-holidays');
  await touch(page, 'button', 'Nghỉ Tết Nguyên đán');
  await page.getByRole('textbox').fill('5/2/2031');
  await page.getByRole('tab', { name: 'Đến hết ngày' }).tap();
  await page.getByRole('textbox').fill('11/2/2031');
  await touch(page, 'button', 'Lưu');
  await expect(page.getByText('Từ 05/02/2031 đến hết 11/02/2031')).toBeVisible();
  await touch(page, 'button', 'Về trang trước');
  await look('door-filled');
  await touch(page, 'button', 'Khoá và về đầu');
  await expect(closed).toBeVisible();
  await expect(page.getByRole('region', { name: 'Trung tâm báo' })).toContainText(/Chiều\snay/);

  // Closed is no lock: whoever comes uses the kiosk as ever, and is asked before staff are called.
  await touch(page, 'button', START);
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
  await touch(page, 'button', 'Gọi cán bộ');
  await expect(page.getByRole('dialog')).toContainText('Giờ này có thể không có cán bộ ở đây.');
  await touch(page, 'button', 'Đã hiểu');
  await expect(page.getByRole('dialog')).toBeHidden();

  await toDoor();
  await touch(page, 'button', 'Hôm nay vẫn mở');
  await expect(page.getByText('Hôm nay mở theo lời cán bộ.')).toBeVisible();
  await touch(page, 'button', 'Khoá và về đầu');
  await expect(page.getByRole('button', { name: START })).toBeVisible();
  await expect(closed).toHaveCount(0);
});
