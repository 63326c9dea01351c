import type { Page } from '@playwright/test';
import { TEXT_SIZES } from '#core/basics/language.ts';
import { expect, FIRST_CLASS, test, touch, press } from './kiosk-test.ts';

/** On every step: the place pointed at is wholly in view, nothing lies over it, the hand leaves its label free, the coach names it. */
function lookAtPointer(): string[] {
  const lit = document.querySelector<HTMLElement>('[data-lit]');
  if (lit === null) return [];
  const problems: string[] = [];
  const name = lit.dataset['target'] ?? '';
  const box = lit.getBoundingClientRect();
  const frame = (lit.closest('[data-scrolls]') ?? document.body).getBoundingClientRect();
  const inside =
    box.top >= Math.max(0, frame.top) - 1 &&
    box.bottom <= Math.min(innerHeight, frame.bottom) + 1 &&
    box.left >= Math.max(0, frame.left) - 1 &&
    box.right <= Math.min(innerWidth, frame.right) + 1;
  if (!inside) problems.push(`${name}: not wholly in view`);
  // The middle of each side, because a round control does not reach its box's corners.
  const points = [
    [0.5, 0.5],
    [0.05, 0.5],
    [0.95, 0.5],
    [0.5, 0.08],
    [0.5, 0.92],
  ] as const;
  for (const [x, y] of points) {
    const on = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    if (inside && (on === null || !(lit === on || lit.contains(on))))
      problems.push(`${name}: covered by ${on?.className ?? 'nothing'}`);
  }
  const hand = lit.querySelector(':scope > svg:last-of-type[data-hand]')?.getBoundingClientRect();
  const walker = document.createTreeWalker(lit, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (hand === undefined) break;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const text of range.getClientRects()) {
      const wide = Math.min(text.right, hand.right) - Math.max(text.left, hand.left);
      const high = Math.min(text.bottom, hand.bottom) - Math.max(text.top, hand.top);
      if (wide > 1 && high > 1 && (node.textContent ?? '').trim() !== '')
        problems.push(
          `${name}: the hand lies ${wide.toFixed(0)} × ${high.toFixed(0)} px over “${(node.textContent ?? '').slice(0, 30)}”`,
        );
    }
  }
  const plain = (text: string | null | undefined): string => (text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const said = plain(document.querySelector('aside')?.textContent);
  const label = plain(document.querySelector('aside mark')?.textContent);
  const shown = plain(`${lit.textContent ?? ''} ${lit.getAttribute('aria-label') ?? ''}`);
  const row = plain(lit.closest('li')?.textContent);
  // A drop-down is named before its option is: the coach says both, and only the option is marked.
  const dropDown = lit.getAttribute('aria-expanded') === null ? '' : plain(lit.getAttribute('aria-label')).split(':')[0];
  if (!(dropDown !== undefined && dropDown !== '' ? said.includes(dropDown) : shown.includes(label) || row.includes(label)))
    problems.push(`${name}: the coach says “${label}”, the place “${shown}”`);
  const mark = document.querySelector('aside mark')?.getBoundingClientRect();
  const coach = document.querySelector('aside [data-scrolls]')?.getBoundingClientRect();
  if (mark !== undefined && coach !== undefined && mark.bottom > coach.bottom + 1)
    problems.push(`${name}: the coach's label is out of view`);
  return problems;
}

const LESSONS = {
  'birth registration': async (page: Page) => {
    await touch(page, 'button', /^Làm thủ tục/);
    await touch(page, 'button', /^Sinh con/);
    await touch(page, 'button', /^Đăng ký khai sinh/);
  },
  'dossier look-up': async (page: Page) => {
    await touch(page, 'button', /^Tra cứu & an toàn/);
    await touch(page, 'button', /^Tra cứu hồ sơ/);
  },
} as const;

for (const size of TEXT_SIZES) {
  test.describe(size, () => {
    test.use({ settings: { defaultTextSize: size } });

    test('the pointer is honest on every step, at each size of screen', async ({ page, kiosk: _kiosk }) => {
      test.setTimeout(240_000);
      const problems: string[] = [];
      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      for (const [lesson, open] of Object.entries(LESSONS)) {
        await open(page);
        await touch(page, 'button', 'Tập làm thử');
        await touch(page, 'button', /Làm theo/);
        const way = page.getByRole('button', { name: 'Tờ giấy, chụp bằng điện thoại' });
        const coach = page.getByRole('complementary', { name: 'Làm theo' });
        await expect(way.or(coach)).toBeVisible();
        if (await way.isVisible()) await press(way);
        const seen = await walkLooking(page, problems, `${lesson} ${size}`);
        expect(seen).toBeGreaterThan(3);
        await touch(page, 'button', 'Xong, về đầu');
        await expect(page.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeVisible();
      }
      expect(problems).toEqual([]);
    });
  });
}

/** Does each step after looking at it at every size. Answers how many were looked at. */
async function walkLooking(page: Page, problems: string[], where: string): Promise<number> {
  const next = page.getByRole('button', { name: 'Sang chặng tiếp' });
  const end = page.getByRole('heading', { level: 1, name: /^(Làm được rồi!|Đã tập xong.)$/ });
  const coach = page.getByRole('complementary', { name: 'Làm theo' });
  for (let seen = 0; ;) {
    await expect(next.or(end).or(coach).first()).toBeVisible();
    if (await end.isVisible()) return seen;
    if (await next.isVisible()) {
      await press(next);
      continue;
    }
    await expect(page.locator('[data-lit]')).toHaveCount(1);
    // The page keeps its size from step to step as a kiosk does: each step begins at the size at which the last one was seen last.
    const sizes = seen % 2 === 0 ? FIRST_CLASS : FIRST_CLASS.toReversed();
    for (const size of sizes) {
      await page.setViewportSize(size);
      // What a person sees is what is painted: two frames are let pass.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const found = await page.evaluate(lookAtPointer);
      problems.push(...found.map((problem) => `${where}, ${size.width} × ${size.height}: ${problem}`));
    }
    seen += 1;
    const before = await coach.innerText();
    // What is pointed at is pressed; what is to be typed, the machine fills in.
    const fill = page.getByRole('button', { name: 'Điền giúp tôi' }).first();
    const opened = page.locator('[aria-expanded="true"]');
    const choosing = await opened.isVisible();
    await press((await fill.isVisible()) ? fill : page.locator('[data-lit]'));
    // A drop-down opens first and is chosen from then: the coach stays, and points at the line.
    await page.waitForFunction(
      ([text, was]) =>
        document.querySelector('aside')?.innerText !== text ||
        (document.querySelector('[aria-expanded="true"]') !== null) !== was,
      [before, choosing] as const,
    );
  }
}
