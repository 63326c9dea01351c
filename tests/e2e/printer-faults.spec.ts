import type { Page } from '@playwright/test';
import type { Activity } from '#core/visit/record.ts';
import type { VirtualPlay } from '#core/settings/virtual-plays.ts';
import { axeProblems } from './axe.ts';
import { expect, storedVisits, test, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

const SENT = 'Đã gửi sang máy in';

interface Fault {
  readonly plays: Exclude<VirtualPlay, 'well'>;
  /** Where the visitor ends up, as the screen says it, one after the other. */
  readonly says: readonly string[];
  /** What the printer itself says to staff. */
  readonly staff: string;
  /** What its screen says came of the slip. The record of the visit counts what went to no real printer as shown on the screen. */
  readonly outcome: Extract<Activity, { kind: 'slip' }>['outcome'];
  /** What staff see of a test page while the fault lasts. */
  readonly tested: 'sent' | 'refused';
}

/** What no machine can notice is asked of whoever stands there. */
const UNSEEN = { says: [SENT], staff: 'Sẵn sàng', outcome: 'sent', tested: 'sent' } as const;

const FAULTS: readonly Fault[] = [
  { plays: 'out-of-paper', says: ['Máy in vừa hết giấy'], staff: 'Lắp giấy đúng khổ', outcome: 'failed', tested: 'refused' },
  { plays: 'cover', says: ['Nắp máy in đang mở'], staff: 'Nắp đang mở', outcome: 'screen', tested: 'refused' },
  { plays: 'offline', says: ['Chưa nối được máy in'], staff: 'Không thấy máy in', outcome: 'screen', tested: 'refused' },
  { plays: 'slow', says: ['Đang gửi sang máy in…', SENT], staff: 'Sẵn sàng', outcome: 'sent', tested: 'sent' },
  { plays: 'wrong-width', ...UNSEEN },
  { plays: 'reversed', ...UNSEEN },
  { plays: 'duplicate', ...UNSEEN },
  { plays: 'spool-full', says: ['Máy in đang trục trặc'], staff: 'Máy in báo lỗi', outcome: 'screen', tested: 'refused' },
];

async function printSlip(page: Page): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Làm thủ tục/);
  await touch(page, 'button', /Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  // Where the printer is known not to print, the button says so before the press.
  await touch(page, 'button', /^(In|Xem)\sphiếu\s&\smã\sQR/);
}

/** Whatever is on the screen: the large code is there, nothing is cut, and nowhere is it said that something was printed. */
async function isReadable(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /Mã QR mở trang dichvucong.gov.vn/ })).toBeVisible();
  const words = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  expect(words).not.toMatch(/đã in (?:xong|ra)|in thành công|in xong/i);
  expect(await clippedTexts(page)).toEqual([]);
}

for (const { plays, says, staff, outcome, tested } of FAULTS) {
  test.describe(plays, () => {
    test.use({
      viewport: { width: 1366, height: 768 },
      settings: { printer: { kind: 'virtual', plays }, paper: 'roll-80' },
    });

    test(`${plays}: a readable screen, the visit goes on, staff see it, and mended it prints`, async ({ page, kiosk }) => {
      await printSlip(page);
      for (const words of says) {
        await expect(page.getByRole('heading', { name: words, exact: true })).toBeVisible({ timeout: 20_000 });
        await isReadable(page);
      }
      // Nobody waits for a paper that never comes.
      if (outcome === 'sent') await expect(page.getByText('không có giấy nào ra thật')).toBeVisible();
      // In words that lead on, not by colour alone.
      expect(await axeProblems(page)).toEqual([]);
      if (outcome === 'sent') await expect(page.getByRole('button', { name: 'Phiếu đã ra rồi' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Gọi cán bộ' }).first()).toBeVisible();

      // The visit goes on from where it was, and ends as visits end.
      await touch(page, 'button', 'Quay lại');
      await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký khai sinh' })).toBeVisible();
      await touch(page, 'button', 'Về đầu');
      await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
      await touch(page, 'button', 'Về đầu');
      await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
      await expect.poll(async () => (await storedVisits(kiosk.folder)).at(-1)?.ended).toBe('done');
      const slips = (await storedVisits(kiosk.folder)).flatMap(({ activities }) =>
        activities.filter((activity) => activity.kind === 'slip'),
      );
      expect(slips.map((slip) => slip.outcome)).toEqual(['screen']);

      // Staff read it, in words.
      await openStaffCorner(page);
      await expect(page.getByText('Đang dùng máy in ảo')).toBeVisible();
      await touch(page, 'tab', 'Máy in');
      const card = page.getByRole('region', { name: 'Máy in phiếu', exact: true });
      await expect(card.getByText(staff)).toBeVisible();
      await touch(page, 'button', 'In thử: Máy in phiếu');
      await touch(page, 'button', 'In tờ thử');
      const refused = page.getByText('Máy in chưa nhận');
      const sent = page.getByText('Đã gửi sang máy in. Mời xem');
      await expect(tested === 'sent' ? sent : refused).toBeVisible({ timeout: 15_000 });
      await touch(page, 'button', 'Xong');

      // Mended, it is given paper again and says no more than it knows.
      await touch(page, 'button', 'Chọn máy in: Máy in phiếu');
      await touch(page, 'button', 'Chọn cách chạy');
      await touch(page, 'button', 'Chạy tốt');
      await expect(page.getByText('Đã lưu.')).toBeVisible();
      await touch(page, 'button', 'Xong');
      await touch(page, 'button', 'Xong');
      await expect(card.getByText('Sẵn sàng')).toBeVisible();
      await touch(page, 'button', 'In thử: Máy in phiếu');
      await touch(page, 'button', 'In tờ thử');
      await expect(sent).toBeVisible({ timeout: 15_000 });
      await touch(page, 'radio', 'Có chữ, đúng khổ');
      await expect(page.getByText('Máy in dùng được.', { exact: false })).toBeVisible();
      await touch(page, 'button', 'Xong');
      await expect(card.getByText('Có chữ, đúng khổ')).toBeVisible();
    });
  });
}
