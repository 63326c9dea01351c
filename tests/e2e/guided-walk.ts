import { type Locator, type Page } from '@playwright/test';
import { expect, typeByTouch, press as byTouch, type Press } from './kiosk-test.ts';

/** Longest sample that is typed key by key; longer ones are left to "fill it for me", as a visitor would. */
const TYPED = 14;

/** The control a guided step asks for: the one place the coach's marked label and the gold ring agree on. */
async function litControl(page: Page): Promise<Locator> {
  const frame = page.getByRole('region', { name: /^(MÔ PHỎNG|PRACTICE)/ });
  const lit = frame.locator('[data-lit]');
  await expect(lit).toHaveCount(1);
  return lit;
}

/**
 * Follows a simulation on the guided rung to its end, by touch or with what is given: presses what the coach points at, types short samples on the
 * on-screen keyboard and lets the machine fill the long ones. Returns how many steps were filled for the person.
 */
export async function walkGuided(page: Page, press: Press = byTouch): Promise<number> {
  let filled = 0;
  const next = page.getByRole('button', { name: /^(Sang chặng tiếp|Next part)$/ });
  const end = page.getByRole('heading', {
    level: 1,
    name: /^(Làm được rồi!|You did it!|Đã tập xong.|The practice is finished.)$/,
  });
  // The first of the ways there are, where the way is asked for.
  const question = page.getByRole('group', { name: /^(Tập với giấy chứng sinh nào|Which birth notification)/ });
  const leave = page.getByRole('button', { name: /^(Thôi tập|Stop practising)$/ });
  for (let step = 0; step < 120; step += 1) {
    await expect(next.or(end).or(leave).first()).toBeVisible();
    if (await end.isVisible()) return filled;
    if (await question.isVisible()) {
      await press(question.getByRole('button').first());
      continue;
    }
    if (await next.isVisible()) {
      await press(next);
      continue;
    }
    const before = await page.getByRole('complementary').innerText();
    await press(await litControl(page));
    const keyboard = page.getByRole('group', { name: /^(Bàn phím|Keyboard)$/ });
    if (await keyboard.isVisible()) {
      const sample = await page
        .getByText(/^(Thẻ mẫu|Type):/)
        .last()
        .locator('mark')
        .innerText();
      if (sample.length <= TYPED && /^[\d/]+$/.test(sample)) {
        await typeByTouch(page, sample, press);
        await press(keyboard.getByRole('button', { name: /^(Xong|Done)$/ }));
      } else {
        await press(page.getByRole('button', { name: /^(Điền giúp tôi|Fill it for me)$/ }).last());
        filled += 1;
      }
      await expect(keyboard).toBeHidden();
    }
    // A drop-down opens first and is chosen from then: the coach stays, so only a changed or gone coach is waited for elsewhere.
    await page.waitForFunction(
      (text) => document.querySelector('aside')?.innerText !== text || document.querySelector('[aria-expanded="true"]') !== null,
      before,
    );
  }
  throw new Error('The simulation did not come to its end');
}
