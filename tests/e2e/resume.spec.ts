import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pagesOfPdf, textOfPdf } from '#support/read-pdf.ts';
import { realContent } from '#support/real-content.ts';
import { expect, press, sizesInTurn, storedVisits, test, touch, words } from './kiosk-test.ts';
import { axeProblems } from './axe.ts';
import { clippedTexts, setLook } from './look.ts';
import { chooseFolderPrinter } from './staff-steps.ts';
import { doStep, mendIfTroubled, scriptOf } from './walk-script.ts';

const SIGN_IN = scriptOf(await realContent(), 'dang-nhap-vneid');
const STEPS = SIGN_IN.segments[0]?.groups.flatMap((group) => group.steps) ?? [];

/** A code as the visitor reads it off the screen. */
interface SeenCode {
  readonly pictures: readonly string[];
  readonly digits: string;
}

async function beginLesson(page: Page): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Học kỹ năng số/);
  await touch(page, 'button', /^Đăng nhập Cổng/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', /Tự làm.*Gợi ý/);
  await expect(page.getByRole('img', { name: 'Bước 1 trên 4' })).toBeVisible();
}

async function stepsDone(page: Page, from: number, to: number): Promise<void> {
  for (const [at, step] of STEPS.entries()) {
    if (at < from || at >= to) continue;
    await expect(page.getByRole('img', { name: `Bước ${at + 1} trên 4` })).toBeVisible();
    await doStep(page, SIGN_IN, step);
    if (step.faults.length > 0) await mendIfTroubled(page, SIGN_IN, step);
  }
}

async function keepPlace(page: Page): Promise<SeenCode> {
  await touch(page, 'button', 'Thôi tập');
  await press(page.getByRole('dialog').getByRole('button', { name: 'Giữ chỗ, hôm khác tập tiếp' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Đã giữ chỗ tập' })).toBeVisible();
  const said = (await page.getByRole('group', { name: /Ba số:/ }).getAttribute('aria-label')) ?? '';
  const [, names = '', digits = ''] = /^(.*)\. Ba số: (.*)$/.exec(said) ?? [];
  return { pictures: names.split(', '), digits: digits.replaceAll(' ', '') };
}

async function enterPictures(page: Page, { pictures }: SeenCode): Promise<void> {
  for (const name of pictures) await press(page.getByRole('button', { name, exact: true }));
  await expect(words(page, 'Nay mời bấm ba số.')).toBeVisible();
}

async function enterDigits(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).tap();
}

const other = (digits: string): string => digits.replace(/.$/, (last) => String((Number(last) + 1) % 10));

/** Ends a visit from wherever it is: home first, then the visit itself. */
async function endVisit(page: Page): Promise<void> {
  const home = page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' });
  const start = page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' });
  await expect(async () => {
    await touch(page, 'button', 'Về đầu');
    await expect(home.or(start)).toBeVisible({ timeout: 500 });
    if (await home.isVisible()) await touch(page, 'button', 'Về đầu');
    await expect(start).toBeVisible({ timeout: 500 });
  }).toPass();
}

for (const viewport of sizesInTurn(2)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a place is kept under three pictures, printed, and taken up by the next visit', async ({ page, kiosk }) => {
      test.setTimeout(120_000);
      await chooseFolderPrinter(page, viewport.width === 1366 ? 'Cuộn nhiệt 80 mm' : 'Giấy A5');
      await beginLesson(page);
      await stepsDone(page, 0, 2);
      await expect(page.getByRole('img', { name: 'Bước 3 trên 4' })).toBeVisible();
      const code = await keepPlace(page);
      expect(code.digits).toMatch(/^\d{3}$/);
      expect(new Set(code.pictures).size).toBe(3);

      await touch(page, 'button', 'In phiếu ba hình');
      await expect(words(page, 'Đã gửi sang máy in')).toBeVisible({ timeout: 30_000 });
      // With a printer the screen is at its fullest.
      await setLook(page, { language: 'vi', size: 'xlarge', theme: 'contrast' });
      expect([...(await axeProblems(page)), ...(await clippedTexts(page))]).toEqual([]);
      const slips = join(kiosk.folder, 'slips');
      const paper = await readFile(join(slips, (await readdir(slips))[0] ?? ''));
      expect(await pagesOfPdf(paper)).toBe(1);
      const printed = await textOfPdf(paper);
      expect(printed).toContain('Phiếu không ghi tên.');
      for (const name of code.pictures) expect(printed).toContain(name);
      expect(printed).toMatch(new RegExp([...code.digits].join(String.raw`\s*`)));
      expect(printed.replaceAll(/\s+/g, ' ')).toContain(SIGN_IN.title.vi);

      // Going on at once is still open, and the place kept once more has the same code.
      await touch(page, 'button', 'Tập tiếp ngay');
      await expect(page.getByRole('img', { name: 'Bước 3 trên 4' })).toBeVisible();
      expect(await keepPlace(page)).toEqual(code);
      await endVisit(page);

      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      await touch(page, 'button', 'Tập tiếp bài đã giữ');
      await enterPictures(page, code);
      await enterDigits(page, other(code.digits));
      await expect(words(page, 'Chưa khớp bài nào, không sao ạ')).toBeVisible();
      // A wrong code is begun anew, with its pictures.
      await enterPictures(page, code);
      await enterDigits(page, code.digits);
      await expect(page.getByRole('complementary', { name: 'Tự làm' })).toBeVisible();
      await stepsDone(page, 2, 4);
      await endVisitUnfinished(page);

      await expect.poll(async () => (await storedVisits(kiosk.folder)).filter((visit) => visit.ended !== null).length).toBe(2);
      const [first, second] = await storedVisits(kiosk.folder);
      expect(first?.activities.map((activity) => activity.kind)).toEqual(['procedure', 'simulation', 'kept', 'kept']);
      expect(first?.activities.find((activity) => activity.kind === 'kept')).toMatchObject({ paper: 'sent' });
      const went = second?.activities.find((activity) => activity.kind === 'simulation');
      expect(Object.keys(went?.kind === 'simulation' ? went.steps : {})).toEqual(
        expect.arrayContaining(STEPS.map(({ id }) => id)),
      );
      // Neither visit says by which pictures one leads to the other.
      expect(JSON.stringify([first, second])).not.toMatch(/buffalo|check|pictures/);
    });
  });
}

/** Leaves a practice that is not finished without keeping its place. */
async function endVisitUnfinished(page: Page): Promise<void> {
  await touch(page, 'button', 'Về đầu');
  await press(page.getByRole('dialog').getByRole('button', { name: 'Dừng tập' }));
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
  await endVisit(page);
}

test('guessing is held back kindly, and there is a way on', async ({ page, kiosk: _kiosk }) => {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', 'Tập tiếp bài đã giữ');
  const guess = async (): Promise<void> => {
    await enterPictures(page, { pictures: ['Con trâu', 'Cái nón', 'Bông lúa'], digits: '' });
    await enterDigits(page, '123');
  };
  for (const left of [4, 3, 2, 1]) {
    await guess();
    await expect(words(page, `Còn ${left} lần thử`)).toBeVisible();
    // Nothing of the wrong code stays.
    await expect(page.getByRole('button', { name: 'Con trâu', pressed: false })).toBeVisible();
  }
  await guess();
  await expect(words(page, 'Tạm nghỉ thử mã một lát')).toBeVisible();
  await enterPictures(page, { pictures: ['Con trâu', 'Cái nón', 'Bông lúa'], digits: '' });
  await expect(page.getByRole('button', { name: '1', exact: true })).toBeDisabled();
  await expect(words(page, 'Tạm nghỉ thử mã một lát')).toBeVisible();
  await touch(page, 'button', 'Chọn lại hình');
  await expect(page.getByRole('button', { name: 'Con trâu', pressed: false })).toBeVisible();
  await touch(page, 'button', 'Quay lại');
  await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
});
