import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GroupRecord } from '#core/group/group.ts';
import type { AwayRecord } from '#core/help/away.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { guidePicture } from './guide-picture.ts';
import { expect, press, storedVisits, test, touch } from './kiosk-test.ts';
import { openSignIn } from './open-sign-in.ts';
import { openStaffCorner } from './staff-steps.ts';

/** A month file of the data folder, read as an inspector would: the header line is passed over. */
async function monthFile<Data>(folder: string, name: string): Promise<Data> {
  const month = dayInVietnam(Date.now()).slice(0, 7);
  const text = await readFile(join(folder, name, month.slice(0, 4), `${month}.json`), 'utf8');
  return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Data;
}

test.use({
  settings: {
    places: [
      { id: 'chi-bo-dong-tam', kind: 'chi-bo', name: 'Chi bộ Đồng Tâm' },
      { id: 'khu-khu-2', kind: 'khu', name: 'Khu 2' },
    ],
  },
});

test('staff join in a practice, lend a hand, and close in two taps; what was said is taken back with a reason', async ({
  page,
  kiosk,
}) => {
  test.setTimeout(90_000);
  await openSignIn(page, /Làm theo/);
  await press(page.locator('[data-lit]'));
  await expect(page.getByRole('button', { name: 'Kết thúc hỗ trợ' })).toHaveCount(0);
  await openStaffCorner(page);
  await touch(page, 'button', 'Về giúp người đang dùng');
  await touch(page, 'button', 'Cán bộ làm giúp');
  await guidePicture(page, '05-lam-giup');
  await touch(page, 'button', 'Điền giúp tôi');
  await expect(page.getByRole('img', { name: 'Bước 3 trên 4' })).toBeVisible();

  // Two taps, and neither a PIN nor a word.
  await touch(page, 'button', 'Kết thúc hỗ trợ');
  await expect(page.getByRole('heading', { name: 'Kết quả lượt hỗ trợ' })).toBeVisible();
  await guidePicture(page, '05-ket-qua');
  await touch(page, 'button', 'Làm được, có giúp');
  await expect(page.getByRole('button', { name: 'Kết thúc hỗ trợ' })).toHaveCount(0);
  // The visit goes on where it was; the hand is gone with the helper.
  await expect(page.getByRole('img', { name: 'Bước 3 trên 4' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cán bộ làm giúp' })).toHaveCount(0);
  const assist = async () => (await storedVisits(kiosk.folder)).at(-1)?.assist;
  await expect.poll(assist).toMatchObject({
    staff: 'cb-1',
    said: { outcome: 'helped', referral: null, via: 'kiosk', age: null, practise: ['dang-nhap-vneid'] },
    corrections: [],
  });
  const visit = (await storedVisits(kiosk.folder)).at(-1);
  expect(JSON.stringify(visit?.activities)).toContain('"hand"');

  await openStaffCorner(page);
  await touch(page, 'tab', 'Ghi nhận');
  await expect(page.getByText('1 lượt hỗ trợ hôm nay')).toBeVisible();
  await touch(page, 'button', 'Sửa');
  await touch(page, 'button', 'Sau mới biết');
  await touch(page, 'button', 'Từ 60');
  await guidePicture(page, '07-sua');
  await touch(page, 'button', 'Công an xã');
  await touch(page, 'button', 'Chuyển đến Công an xã');
  await expect(page.getByText('đã sửa 1 lần')).toBeVisible();
  expect(await assist()).toMatchObject({
    said: { outcome: 'referred', referral: 'police', age: '60-up' },
    corrections: [{ said: { outcome: 'helped', age: null }, why: 'learnt-later', staff: 'cb-1' }],
  });
});

test('a session nobody closed is closed in the corner; help on a telephone, a tally and a group are added by taps', async ({
  page,
  kiosk,
}) => {
  test.setTimeout(90_000);
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await openStaffCorner(page);
  await touch(page, 'button', 'Về giúp người đang dùng');
  await expect(page.getByRole('button', { name: 'Kết thúc hỗ trợ' })).toBeVisible();
  await openStaffCorner(page);
  await touch(page, 'tab', 'Ghi nhận');
  await expect(page.getByText('1 lượt chưa ghi kết quả')).toBeVisible();
  await guidePicture(page, '07-luot-ho-tro');
  await touch(page, 'button', 'Ghi kết quả');
  await touch(page, 'button', 'Làm được một mình');
  await expect(page.getByText('1 lượt chưa ghi kết quả')).toHaveCount(0);
  await expect.poll(async () => (await storedVisits(kiosk.folder)).at(-1)?.assist?.said).toMatchObject({ outcome: 'alone' });

  await touch(page, 'button', 'Ghi lượt giúp trên điện thoại của dân');
  await touch(page, 'button', 'Thanh toán');
  await touch(page, 'button', '20');
  await guidePicture(page, '07-dien-thoai-cua-dan');
  await touch(page, 'button', 'Cần quay lại');
  await expect(page.getByText('2 lượt hỗ trợ hôm nay')).toBeVisible();
  expect((await monthFile<{ entries: AwayRecord[] }>(kiosk.folder, 'away')).entries).toMatchObject([
    { staff: 'cb-1', said: { need: { kind: 'other', what: 'payment' }, outcome: 'return', minutes: 20, via: 'own-phone' } },
  ]);

  await touch(page, 'tab', 'Số đếm');
  await touch(page, 'button', 'Khu 2');
  const vneid = page.getByRole('button', { name: /^Thêm một: VNeID, Khu 2/ });
  await press(vneid);
  await expect(vneid).toHaveAccessibleName(/đang là 1$/);
  await press(vneid);
  await expect(vneid).toHaveAccessibleName(/đang là 2$/);
  await guidePicture(page, '07-so-dem');
  await touch(page, 'button', 'Bớt một: VNeID');
  await expect(vneid).toHaveAccessibleName(/đang là 1$/);
  const tallies = JSON.stringify(await monthFile(kiosk.folder, 'tallies'));
  expect(tallies).toContain('{"khu-khu-2":{"vneid":1}}');
  for (const visit of await storedVisits(kiosk.folder)) {
    expect(tallies).not.toContain(visit.id);
    expect(JSON.stringify(visit)).not.toMatch(/khu-khu|chi-bo/);
  }

  await touch(page, 'tab', 'Buổi sinh hoạt');
  await touch(page, 'button', 'Ghi buổi sinh hoạt mới');
  await press(page.getByRole('button', { name: 'Thêm 10: Số người dự' }));
  await press(page.getByRole('button', { name: 'Thêm 10: Trong đó đảng viên' }));
  await press(page.getByRole('button', { name: 'Thêm 1: Trong đó đảng viên' }));
  // Eleven members among ten people: said kindly, and not to be saved.
  await expect(page.getByText(/không thể hơn số người dự/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi buổi này' })).toHaveCount(0);
  await press(page.getByRole('button', { name: 'Bớt 1: Trong đó đảng viên' }));
  await touch(page, 'button', 'Khu 2');
  await touch(page, 'button', 'Đăng ký khai sinh');
  await guidePicture(page, '07-buoi-sinh-hoat');
  await touch(page, 'button', 'Trình chiếu');
  await touch(page, 'button', 'Ghi buổi này');
  await expect(page.getByText('10 người · 10 đảng viên · 0 từ 60 tuổi')).toBeVisible();
  await touch(page, 'button', 'Sửa');
  await press(page.getByRole('button', { name: 'Thêm 1: Số người dự' }));
  await touch(page, 'button', 'Ghi buổi này');
  await expect(page.getByText('đã sửa 1 lần')).toBeVisible();
  expect((await monthFile<{ entries: GroupRecord[] }>(kiosk.folder, 'groups')).entries).toMatchObject([
    {
      said: { place: 'khu-khu-2', all: 11, members: 10, shown: ['projector'] },
      corrections: [{ said: { all: 10 }, why: 'counted-again' }],
    },
  ]);
});
