import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { FakeEspeak } from '#support/fake-espeak.ts';
import { realContent } from '#support/real-content.ts';
import { spokenVietnamese } from '#core/vietnamese/spoken.ts';
import { expect, press, touch } from './kiosk-test.ts';
import { test as base } from './voice-test.ts';
import { scriptOf } from './walk-script.ts';

/** The same, before somebody who cannot read: no letter is seen, every picture, ring and hand is. */
const test = base.extend({
  page: async ({ page }, provide) => {
    await page.clock.install();
    await provide(page);
  },
});

/** Leaves everything on the screen but letters. A constructed sheet: the page lets in no style of anybody else. */
async function hideText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      *, *::before, *::after, ::placeholder { color: transparent !important; text-shadow: none !important; }
      mark { background: none !important; text-decoration: none !important; }
      svg { color: #444 !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

const script = scriptOf(await realContent(), 'tra-cuu-ho-so');
const steps = script.segments
  .flatMap(({ groups }) => groups)
  .flatMap((group) => group.steps)
  .flatMap((step) => [step, ...step.faults.flatMap((fault) => fault.steps)]);
const plain = (text: string): string => text.replaceAll('**', '').replaceAll('\u00a0', ' ');

/** Runs in the page: the words that stand there, without what is said late to who hears it. */
function shown(): string {
  const [first] = document.querySelectorAll('[data-read-first]');
  return (first ?? [...document.querySelectorAll('main')].at(-1))?.textContent ?? '';
}

/** Waits until other words stand there. */
async function moved(page: Page, before: string): Promise<void> {
  await expect.poll(() => page.evaluate(shown)).not.toBe(before);
}

/** What the page asks for now, known to the test alone: nobody before the screen can read it. */
async function asked(page: Page): Promise<string | null> {
  const words = plain(await page.evaluate(shown));
  return steps.map(({ say }) => plain(say.vi)).find((say) => words.includes(say)) ?? null;
}

/** Whether the voice said this, whole, since so many sentences. */
async function wasSaid(voice: FakeEspeak, text: string, since: number): Promise<boolean> {
  const heard = (await voice.said()).slice(since).join(' ').replaceAll('\u00a0', ' ');
  return heard.includes(spokenVietnamese(text).replaceAll('\u00a0', ' '));
}

/** A control by the drawing on it: the file of an icon, never a word. */
async function byPicture(within: Locator, icon: string): Promise<Locator> {
  const file = resolve(import.meta.dirname, `../../node_modules/@phosphor-icons/core/assets/${icon}.svg`);
  const [, path = ''] = / d="([^"]+)"/.exec(await readFile(file, 'utf8')) ?? [];
  return within.locator('button', { has: within.page().locator(`path[d="${path}"]`) });
}

/** Whether the lesson is over, once either its end or something of it stands there. */
async function isOver(page: Page, end: Locator): Promise<boolean> {
  await expect(end.or(page.locator('[data-lit], [data-read-first]')).first()).toBeVisible();
  return end.isVisible();
}

/** Somebody brings them to the lesson; then the letters go. */
async function begin(page: Page, rung: RegExp): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Tra cứu & an toàn/);
  await touch(page, 'button', /^Tra cứu hồ sơ/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', rung);
  await page.locator('[data-lit]').waitFor();
  await hideText(page);
}

test('Xem: the voice tells every step, and the whole lesson is watched without a letter', async ({
  page,
  kiosk: _kiosk,
  voice,
}) => {
  test.setTimeout(90_000);
  await begin(page, /Xem.*Máy làm mẫu/);
  const end = page.getByRole('heading', { level: 1, name: /^(Đã xem xong bài mẫu\.|Làm được rồi!|Đã tập xong\.)$/ });
  const told = new Set<string>();
  let since = (await voice.said()).length;
  await press(await byPicture(page.locator('nav'), 'bold/speaker-high-bold'));
  // Time stands, so that the voice of a busy machine is never overtaken by the lesson.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 200));
  for (let turn = 0; turn < 30 && !(await isOver(page, end)); turn += 1) {
    const say = await asked(page);
    if (say !== null) {
      await expect.poll(() => wasSaid(voice, say, since), { message: say, timeout: 20_000 }).toBe(true);
      // What is said stands in the picture: one place has the ring and the hand.
      await expect(page.locator('[data-lit] [data-hand]')).toHaveCount(1);
      told.add(say);
    } else {
      // A rest, or a card of trouble: the voice tells it, too.
      const first = plain((await page.locator('[data-read-first] h2, [data-read-first] b').first().textContent()) ?? '');
      await expect.poll(() => wasSaid(voice, first, since), { message: first, timeout: 20_000 }).toBe(true);
    }
    since = (await voice.said()).length;
    const before = await page.evaluate(shown);
    // The lesson goes on by itself, at its own pace; the test only does not wait for it.
    await page.clock.fastForward(8100);
    await moved(page, before);
    // What a page does a moment after it came.
    await page.clock.runFor(1000);
  }
  await expect(end).toBeVisible();
  const path = script.segments.flatMap(({ groups }) => groups).flatMap((group) => group.steps);
  expect(path.map(({ say }) => plain(say.vi)).filter((say) => !told.has(say))).toEqual([]);
});

test('Làm theo: ring, hand, pictures and voice are enough', async ({ page, kiosk: _kiosk, voice }) => {
  test.setTimeout(90_000);
  await begin(page, /Làm theo/);
  const main = page.locator('main:visible');
  const end = page.getByRole('heading', { level: 1, name: /^(Đã xem xong bài mẫu\.|Làm được rồi!|Đã tập xong\.)$/ });
  const aloud = await byPicture(page.locator('nav'), 'bold/speaker-high-bold');
  const onward = await byPicture(main, 'bold/arrow-right-bold');
  let told = 0;
  for (let turn = 0; turn < 60 && !(await isOver(page, end)); turn += 1) {
    const before = await page.evaluate(shown);
    if (!(await page.locator('[data-lit]').isVisible())) {
      // Between two parts: the arrow that leads on.
      await press(onward.first());
    } else {
      const say = await asked(page);
      const since = (await voice.said()).length;
      await press(aloud);
      if (say !== null) {
        await expect.poll(() => wasSaid(voice, say, since), { message: say, timeout: 20_000 }).toBe(true);
        told += 1;
      }
      await press(page.locator('[data-lit]'));
      const sheet = page.locator('[data-holds-focus]');
      // Letters are typed by nobody who cannot read: the hand fills the box.
      if (await sheet.isVisible()) await press(await byPicture(sheet, 'bold/hand-tap-bold'));
    }
    await moved(page, before);
  }
  await expect(end).toBeVisible();
  expect(told).toBeGreaterThanOrEqual(script.segments.flatMap(({ groups }) => groups).flatMap((group) => group.steps).length);
});
