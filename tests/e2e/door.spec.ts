import type { Page } from '@playwright/test';
import type { Settings } from '#core/contract/shapes.ts';
import { axeProblems } from './axe.ts';
import { faintTexts, LEAST_CONTRAST } from './contrast.ts';
import { expect, test } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
] as const;
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

for (const viewport of SIZES) {
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
