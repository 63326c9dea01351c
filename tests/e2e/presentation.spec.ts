import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { GroupRecord } from '#core/group/group.ts';
import type { KioskProcess } from '#support/kiosk-process.ts';
import { axeProblems } from './axe.ts';
import { guidePicture } from './guide-picture.ts';
import { test } from './hall.ts';
import { expect, press, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { sizeOfPdf, textOfPdf } from '#support/read-pdf.ts';
import { openStaffCorner } from './staff-steps.ts';

const slideOf = (page: Page) => page.locator('[data-picture-slide]').first();

async function soundWindow(page: Page, name: string): Promise<void> {
  expect([name, await clippedTexts(page), await axeProblems(page)]).toEqual([name, [], []]);
}

const PLAN = 'Nộp giấy khai sinh trên mạng';

/** To the papers of the plan: they are printed from its programme. */
async function openKit(page: Page): Promise<void> {
  await touch(page, 'tab', /^Trình\schiếu$/);
  await touch(page, 'button', 'Soạn chương trình');
  const kit = page.getByRole('button', { name: `Bộ giấy in của ${PLAN}`, exact: true });
  await expect(page.getByRole('button', { name: /^Bộ giấy in của/ }).first()).toBeVisible();
  while (!(await kit.isVisible())) await touch(page, 'button', 'Trang sau');
  await press(kit);
}

/** Prints a paper of the kit into the folder, and reads it. */
async function printed(page: Page, kiosk: KioskProcess, name: string): Promise<string> {
  const slips = join(kiosk.folder, 'slips');
  const before: readonly string[] = await readdir(slips).catch(() => []);
  await touch(page, 'button', name);
  const found = async (): Promise<string | undefined> =>
    (await readdir(slips).catch(() => [])).find((file) => file.endsWith('.pdf') && !before.includes(file));
  await expect.poll(found, { timeout: 30_000 }).toBeDefined();
  await expect(page.getByText('Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.').last()).toBeVisible();
  const pdf = await readFile(join(slips, (await found()) ?? ''));
  const { width, height } = await sizeOfPdf(pdf);
  expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  return (await textOfPdf(pdf)).replaceAll(/\s+/g, ' ');
}

/** Turns pages by the clicker until the wall shows a slide of this kind. */
async function turnTo(presenter: Page, wall: Page, kind: string): Promise<void> {
  for (let page = 0; page < 80 && (await slideOf(wall).getAttribute('data-picture-slide')) !== kind; page += 1) {
    const before = await presenter
      .getByText(/^Trang\s\d+/)
      .first()
      .textContent();
    await presenter.keyboard.press('PageDown');
    await expect(presenter.getByText(/^Trang\s\d+/).first()).not.toHaveText(before ?? '');
    await expect(slideOf(wall)).toBeVisible();
  }
  await expect(slideOf(wall)).toHaveAttribute('data-picture-slide', kind);
}

test('a meeting of thirty minutes: two windows, a clicker, somebody at the front, hands, a projector unplugged, and what is kept of it', async ({
  page,
  hall,
}) => {
  test.setTimeout(300_000);
  await openStaffCorner(page);
  await openKit(page);
  await soundWindow(page, 'the kit');
  await guidePicture(page, '07-bo-giay-in');
  expect(await printed(page, hall.kiosk, 'In chương trình')).toContain(PLAN);
  expect(await printed(page, hall.kiosk, 'In phiếu đếm người dự')).not.toMatch(/họ và tên/i);
  await touch(page, 'button', 'Về danh sách');
  await touch(page, 'button', 'Quay về Trình chiếu');
  const citizens = page.getByRole('region', { name: 'Cho người dân' });
  await guidePicture(page, '07-trinh-chieu');
  await press(citizens.getByRole('button', { name: /30\sphút/ }));
  await expect(page.getByRole('list', { name: 'Các phần của buổi' }).getByRole('listitem')).toHaveCount(10);
  await guidePicture(page, '07-cac-phan');
  await touch(page, 'button', 'Bắt đầu trình chiếu');

  const presenter = await hall.presenter();
  let room = await hall.room();
  await expect(presenter.getByRole('heading', { name: 'Trên màn hình lớn' })).toBeVisible();
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'title');
  await soundWindow(presenter, 'two displays');
  await soundWindow(room, 'the wall');

  // A clicker: on, back, dark and light again, held while the presenter looks ahead.
  await presenter.keyboard.press('PageDown');
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'point');
  await presenter.keyboard.press('PageUp');
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'title');
  await presenter.keyboard.press('b');
  await expect(presenter.getByRole('heading', { name: 'Đang tạm tối' })).toBeVisible();
  await expect(slideOf(room)).toHaveCount(0);
  await presenter.keyboard.press('PageDown');
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'title');
  await presenter.keyboard.press('f');
  await presenter.keyboard.press('PageDown');
  await expect(presenter.getByRole('heading', { name: 'Màn hình lớn đang giữ hình' })).toBeVisible();
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'title');
  await presenter.keyboard.press('f');
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'point');

  // Pulled out, the laptop is the wall; plugged in again, the room sees where the meeting stands.
  await turnTo(presenter, room, 'step');
  await room.context().close();
  await hall.plug(false);
  await expect(presenter.getByRole('heading', { name: 'Trên màn hình lớn' })).toHaveCount(0, { timeout: 15_000 });
  await expect(slideOf(presenter)).toHaveAttribute('data-picture-slide', 'step');
  await soundWindow(presenter, 'one display');
  await hall.plug(true);
  await expect(presenter.getByRole('heading', { name: 'Trên màn hình lớn' })).toBeVisible({ timeout: 15_000 });
  room = await hall.room();
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'step');
  await guidePicture(presenter, '07-dang-trinh-chieu');

  // Somebody comes to the front: a miss is told at the front alone, a step is cheered on the wall.
  await presenter.keyboard.press('v');
  await expect(presenter.getByRole('button', { name: 'Cảm ơn, mời về chỗ' })).toBeVisible();
  await presenter.locator('[data-target]:not([data-lit])').first().tap({ force: true });
  await expect(presenter.getByText('Chưa đúng chỗ, không sao ạ')).toBeVisible();
  await expect(room.getByText('Chưa đúng chỗ')).toHaveCount(0);
  const number = room.getByText(/^Bước\s\d+/).first();
  const before = (await number.textContent()) ?? '';
  await presenter.locator('[data-lit]').first().tap();
  await expect(number).not.toHaveText(before);
  await touch(presenter, 'button', 'Cảm ơn, mời về chỗ');
  await expect(presenter.getByRole('heading', { name: 'Trên màn hình lớn' })).toBeVisible();

  // Hands by the keypad: a letter for the answer, its number, Enter. A wrong number is entered again.
  await turnTo(presenter, room, 'question');
  const hands = async (letter: string, count: string): Promise<void> => {
    await presenter.keyboard.press(letter);
    for (const digit of count) await presenter.keyboard.press(digit);
    await presenter.keyboard.press('Enter');
    await expect(
      presenter.getByRole('button', { name: new RegExp(`Đáp\\sán\\s${letter.toUpperCase()}: ${count}$`) }),
    ).toBeVisible();
  };
  await hands('a', '3');
  await hands('b', '25');
  await hands('a', '8');
  await presenter.keyboard.press('PageDown');
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'answer');
  await expect(room.getByText('25', { exact: true })).toBeVisible();
  await soundWindow(room, 'the answer');

  // To the end by its key; what the machine knows is filled in, heads are counted by taps.
  await presenter.keyboard.press('End');
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'end');
  await touch(presenter, 'button', 'Kết thúc');
  const form = presenter.getByRole('dialog', { name: 'Kết thúc buổi' });
  await expect(form.getByText('Hỏi đáp: trả lời 33', { exact: false })).toBeVisible();
  for (let tens = 0; tens < 4; tens += 1) await press(form.getByRole('button', { name: 'Thêm 10: Số người dự' }));
  await press(form.getByRole('button', { name: 'Thêm 10: Từ 60 tuổi' }));
  await soundWindow(presenter, 'the end');
  await guidePicture(presenter, '07-ket-thuc-buoi');
  await touch(presenter, 'button', 'Ghi lại và kết thúc');
  await expect(presenter.getByText('Buổi đã kết thúc')).toBeVisible();

  // One session with a group, counts alone, on the disk and in the corner.
  const folder = join(hall.kiosk.folder, 'groups');
  const [name = ''] = (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.json'));
  const text = await readFile(join(folder, name), 'utf8');
  const { entries } = JSON.parse(text.slice(text.indexOf('\n') + 1)) as { entries: GroupRecord[] };
  expect(entries).toMatchObject([
    {
      said: {
        plan: 'dan-30',
        all: 40,
        elderly: 10,
        shown: ['projector', 'kiosk', 'quiz'],
        quiz: { answered: 33 },
        rounds: [{ answered: 33 }],
      },
    },
  ]);
  await touch(page, 'tab', 'Ghi nhận');
  await touch(page, 'tab', 'Buổi sinh hoạt');
  await expect(page.getByText('40 người · 0 đảng viên · 10 từ 60 tuổi')).toBeVisible();

  // The sheet for the minutes is filled from it.
  await openKit(page);
  await press(page.getByRole('button', { name: /40\sngười/ }));
  const result = await printed(page, hall.kiosk, 'In phiếu kết quả');
  for (const told of [/ 40 /, / 33 /]) expect(result).toMatch(told);
});

test('the office puts a meeting together by taps, and holds it', async ({ page, hall }) => {
  await openStaffCorner(page);
  await touch(page, 'tab', /^Trình\schiếu$/);
  await touch(page, 'button', 'Soạn chương trình');
  const copy = page.getByRole('button', { name: `Lập bản của văn phòng từ ${PLAN}`, exact: true });
  await expect(page.getByRole('button', { name: /^Lập bản của văn phòng từ/ }).first()).toBeVisible();
  while (!(await copy.isVisible())) await touch(page, 'button', 'Trang sau');
  await press(copy);
  await press(page.getByRole('button', { name: /^Bỏ phần 1\. / }));
  await soundWindow(page, 'a plan in hand');
  await guidePicture(page, '07-soan-chuong-trinh');
  await touch(page, 'button', 'Lưu chương trình');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await touch(page, 'button', 'Quay về Trình chiếu');
  await press(page.getByRole('button', { name: /^Bản của văn phòng 1/ }));
  await expect(page.getByRole('list', { name: 'Các phần của buổi' }).getByRole('listitem')).toHaveCount(9);
  await touch(page, 'button', 'Bắt đầu trình chiếu');
  const room = await hall.room();
  await expect(slideOf(room)).toHaveAttribute('data-picture-slide', 'title');
  await expect(room.getByText(PLAN, { exact: false }).first()).toBeVisible();
});
