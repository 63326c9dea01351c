import type { Activity } from '#core/visit/record.ts';
import { realContent } from '#support/real-content.ts';
import { expect, press, sizesInTurn, storedVisits, test, touch, words } from './kiosk-test.ts';
import { openSignIn } from './open-sign-in.ts';
import { holdTheMark, openStaffCorner } from './staff-steps.ts';
import { mendIfTroubled, scriptOf, walkAlone } from './walk-script.ts';

const pack = await realContent();
const SIGN_IN = scriptOf(pack, 'dang-nhap-vneid');
const stepCount = SIGN_IN.segments.flatMap((segment) => segment.groups).flatMap((group) => group.steps).length;

/** The practice as it stands in the day file once it is finished. */
async function storedPractice(folder: string): Promise<Extract<Activity, { kind: 'simulation' }>> {
  const find = async () => {
    const activities = (await storedVisits(folder)).flatMap((visit) => visit.activities);
    return activities.find((activity) => activity.kind === 'simulation' && activity.finished);
  };
  await expect.poll(async () => (await find())?.kind).toBe('simulation');
  const found = await find();
  if (found?.kind !== 'simulation') throw new Error('No finished practice is stored');
  return found;
}

for (const viewport of sizesInTurn(0)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('Xem: the machine shows every step, can be held and hurried, and nothing is marked', async ({ page, kiosk }) => {
      await openSignIn(page, /Xem.*Máy làm mẫu/);
      await touch(page, 'button', 'Tạm dừng');
      await expect(page.getByRole('button', { name: 'Xem tiếp' })).toBeVisible();
      const end = page.getByRole('heading', { level: 1, name: 'Đã xem xong bài mẫu.' });
      const on = page.getByRole('button', { name: /^(Bước tiếp|Sang chặng tiếp|Cùng sửa)$/ });
      await expect(async () => {
        if (!(await end.isVisible())) await press(on, { timeout: 500 });
        await expect(end).toBeVisible({ timeout: 300 });
      }).toPass({ timeout: 45_000, intervals: [50] });
      expect(await storedPractice(kiosk.folder)).toMatchObject({ rung: 'watch', finished: true, steps: {} });
    });
  });
}

for (const viewport of sizesInTurn(1)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('Tự làm: a miss is met kindly, two offer help, a hint marks the step', async ({ page, kiosk }) => {
      test.setTimeout(90_000);
      await openSignIn(page, /Tự làm.*Gợi ý/);
      const first = SIGN_IN.segments[0]?.groups[0]?.steps[0];
      const met = await walkAlone(page, SIGN_IN, async (step) => {
        if (step.id !== first?.id) return;
        await expect(page.locator('[data-lit]')).toHaveCount(0);
        await press(page.locator('[data-target="nut/truc-tuyen"]'));
        await expect(words(page, 'Mục này dùng sau khi đã đăng nhập.')).toBeVisible();
        await press(page.getByRole('button', { name: /^Hỗ trợ/ }));
        await touch(page, 'button', 'Thử lại');
        await expect(words(page, 'Có cần gợi ý không ạ?')).toBeVisible();
        await touch(page, 'button', 'Gợi ý');
        await expect(words(page, 'Gợi ý 1 / 3')).toBeVisible();
      });
      await expect(page.getByRole('heading', { level: 1, name: 'Làm được rồi!' })).toBeVisible();
      const { rung, steps } = await storedPractice(kiosk.folder);
      expect(rung).toBe('practice');
      expect(steps[first?.id ?? '']).toBe('hint');
      expect(met).toHaveLength(1);
      const repairs = met.flatMap((fault) => fault.steps).length;
      expect(Object.values(steps).filter((mark) => mark === 'alone')).toHaveLength(stepCount - 1 + repairs);

      // Exactly the step that was helped is offered again, and nothing else is walked.
      await expect(page.getByRole('heading', { name: 'Nên tập lại' })).toBeVisible();
      await touch(page, 'button', 'Tập lại 1 bước này');
      await expect(page.getByRole('img', { name: 'Bước 1 trên 1' })).toBeVisible();
      await press(page.locator('[data-target="dang-nhap"]'));
      await expect(page.getByRole('heading', { level: 1, name: 'Tập lại xong rồi!' })).toBeVisible();
    });
  });
}

for (const viewport of sizesInTurn(2)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('Kiểm tra: the rule first, then every step alone is a pass', async ({ page, kiosk }) => {
      test.setTimeout(90_000);
      await openSignIn(page, /Kiểm tra/);
      await expect(words(page, /85 %/)).toBeVisible();
      await touch(page, 'button', 'Bắt đầu');
      expect(await walkAlone(page, SIGN_IN)).toHaveLength(1);
      await expect(words(page, 'Đã thạo bài này')).toBeVisible();
      const { rung, steps } = await storedPractice(kiosk.folder);
      expect(rung).toBe('test');
      expect(new Set(Object.values(steps))).toEqual(new Set(['alone']));
    });
  });
}

for (const viewport of sizesInTurn(0)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a drill: one fault is chosen, met at once, and put right', async ({ page, kiosk }) => {
      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      await touch(page, 'button', /^Học kỹ năng số/);
      await touch(page, 'button', /^Đăng nhập Cổng/);
      await touch(page, 'button', 'Tập làm thử');
      await touch(page, 'button', 'Gặp lỗi thì làm sao?');
      await press(page.getByRole('button', { name: /^Mã đã hết hạn/ }));
      const step = SIGN_IN.segments.flatMap(({ groups }) => groups).flatMap(({ steps }) => steps);
      const owner = step.find(({ faults }) => faults.some(({ title }) => title.vi === 'Mã đã hết hạn'));
      if (owner === undefined) throw new Error('No such fault');
      await expect(words(page, 'Cách sửa')).toBeVisible();
      await mendIfTroubled(page, SIGN_IN, owner);
      await expect(page.getByRole('heading', { level: 1, name: 'Sửa được lỗi rồi!' })).toBeVisible();
      const { steps } = await storedPractice(kiosk.folder);
      expect(Object.keys(steps)).toEqual(owner.faults[0]?.steps.map(({ id }) => id));
      await touch(page, 'button', 'Tập lỗi khác');
      await expect(page.getByRole('heading', { level: 1, name: 'Gặp lỗi thì làm sao?' })).toBeVisible();
    });
  });
}

test('Kiểm tra: a hint on an important step says its price first, and is not a pass', async ({ page, kiosk: _kiosk }) => {
  test.setTimeout(90_000);
  await openSignIn(page, /Kiểm tra/);
  await touch(page, 'button', 'Bắt đầu');
  await walkAlone(page, SIGN_IN, async (step) => {
    if (step.id !== SIGN_IN.segments[0]?.groups[0]?.steps[0]?.id) return;
    await touch(page, 'button', 'Gợi ý');
    await touch(page, 'button', 'Có, gợi ý giúp');
    await expect(words(page, 'Gợi ý 1 / 3')).toBeVisible();
  });
  await expect(words(page, 'Gần thạo rồi. Tập lại vài bước là được.')).toBeVisible();
});

test("a staff member's hand: the run waits while they say who they are, and the steps they do are marked", async ({
  page,
  kiosk,
}) => {
  test.setTimeout(90_000);
  await openSignIn(page, /Làm theo/);
  await press(page.locator('[data-lit]'));
  await expect(page.getByRole('img', { name: 'Bước 2 trên 4' })).toBeVisible();
  // Nobody but staff sees the hand.
  await expect(page.getByRole('button', { name: 'Cán bộ làm giúp' })).toHaveCount(0);
  await openStaffCorner(page);
  await touch(page, 'button', 'Về giúp người đang dùng');
  await expect(page.getByRole('img', { name: 'Bước 2 trên 4' })).toBeVisible();
  await touch(page, 'button', 'Cán bộ làm giúp');
  await expect(page.getByRole('button', { name: 'Cán bộ đang làm giúp' })).toHaveAttribute('aria-pressed', 'true');
  await touch(page, 'button', 'Điền giúp tôi');
  await expect(page.getByRole('img', { name: 'Bước 3 trên 4' })).toBeVisible();
  // So soon after the first press a second one is taken for a double tap: it is made again.
  await expect(async () => {
    await touch(page, 'button', 'Cán bộ đang làm giúp');
    await expect(page.getByRole('button', { name: 'Cán bộ làm giúp' })).toBeVisible({ timeout: 300 });
  }).toPass();
  await press(page.locator('[data-lit]'));
  await page.keyboard.type('Mau2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: 'Bước 4 trên 4' })).toBeVisible();
  // The corner itself is locked again.
  await holdTheMark(page, 'Nhập mã PIN 6 số');
  // Without the PIN, back is back to the practice.
  await touch(page, 'button', 'Quay lại');
  await expect(page.getByRole('img', { name: 'Bước 4 trên 4' })).toBeVisible();

  const practices = async () =>
    (await storedVisits(kiosk.folder)).flatMap((visit) => visit.activities).filter((one) => one.kind === 'simulation');
  await expect
    .poll(async () => (await practices()).map((one) => (one.kind === 'simulation' ? Object.values(one.steps) : [])))
    .toEqual([['alone', 'hand', 'alone']]);
});
