import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { ContentPack } from '#core/content/pack.ts';
import { replay } from '#core/simulation/replay.ts';
import { openPack } from '#services/content/pack-store.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createTakehomePage } from '#services/takehome/file-takehome-page.ts';
import { makeTakehome } from '#services/takehome/make-takehome.ts';
import type { ToldRun } from '../../renderer/takehome/told-run.ts';
import { axeProblems } from './axe.ts';
import { walkGuided } from './guided-walk.ts';
import { expect, press, test as base } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';

const dist = join(import.meta.dirname, '../../dist');

interface Fixtures {
  /** Makes the file of a subject, opens it as a visitor does at home, and answers the content it was made of. */
  readonly open: (subject: string) => Promise<ContentPack>;
  /** Every address the page asked for. */
  readonly asked: string[];
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs out of these braces
  asked: async ({}, provide) => provide([]),
  open: async ({ page, context, asked }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-nha-'));
    // What stands in the file itself is asked of nobody.
    context.on('request', (request) => !request.url().startsWith('data:') && asked.push(request.url()));
    page.on('pageerror', (error) => asked.push(`broken: ${error.message}`));
    // What the policy refuses is said here: a page that asks for nothing is refused nothing.
    page.on('console', (message) => message.type() === 'error' && asked.push(`refused: ${message.text()}`));
    await provide(async (subject) => {
      const clock = createFakeClock();
      const content = await openPack(join(dist, 'content'), {
        log: silentLogger,
        notices: createNoticeBoard(clock, silentLogger),
      });
      const takehomePage = createTakehomePage(join(dist, 'takehome/takehome.html'), silentLogger);
      const made = await makeTakehome({ content, overlay: { checked: () => null }, takehomePage, clock }, subject);
      const pack = content.pack();
      if (!made.ok || pack === null) throw new Error(made.ok ? 'no content' : made.error);
      const file = join(folder, made.value.name);
      await writeFile(file, made.value.bytes);
      await page.goto(pathToFileURL(file).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return pack;
    });
    await rm(folder, { recursive: true, force: true });
  },
});
/** A page at home scrolls: what is below the window is not cut. */
const PAGE_SCROLLS = / ⊂ (?:screen|null)$/;

test.setTimeout(300_000);

const WIDTHS = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
  { width: 740, height: 360 },
] as const;

/** How often the letters are made larger: the smallest and the largest stand for all but in `npm run proof -- sizes`. */
const LETTERS = process.env['PROOF'] === 'full' ? [0, 1, 2, 3] : [0, 3];

/** Collects the run after every event of it, from within the page. */
async function watchRuns(page: Page): Promise<() => Promise<readonly ToldRun[]>> {
  await page.addInitScript(() => {
    const runs: unknown[] = [];
    Object.defineProperty(globalThis, 'takehomeRun', {
      set(run: unknown) {
        runs.push(run);
      },
    });
    Object.assign(globalThis, { takehomeRuns: runs });
  });
  return () => page.evaluate(() => (globalThis as unknown as { takehomeRuns: ToldRun[] }).takehomeRuns);
}

test('from a stick, without a network: followed by touch to the end, and after every event as the kiosk has it', async ({
  page,
  context,
  open,
  asked,
}) => {
  await page.setViewportSize(WIDTHS[0]);
  await context.setOffline(true);
  const runs = await watchRuns(page);
  const pack = await open('dang-ky-ket-hon');
  await press(page.getByRole('button', { name: /Làm\stheo/ }));
  await walkGuided(page);
  const told = await runs();
  expect(told.length).toBeGreaterThan(20);
  expect(told.at(-1)?.state.phase).toBe('finished');
  for (const { state, rung, events, plan } of told) {
    const script = pack.scripts.find(({ id }) => id === state.scriptId);
    if (script === undefined) throw new Error(state.scriptId);
    expect(state).toEqual(replay(script, rung, events, plan));
  }
  expect((await clippedTexts(page)).filter((text) => !PAGE_SCROLLS.test(text))).toEqual([]);
  expect(await axeProblems(page)).toEqual([]);
  expect(asked).toEqual([page.url()]);
  expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0);
});

test('what is typed by a real keyboard counts as well', async ({ page, open }) => {
  await page.setViewportSize(WIDTHS[1]);
  const runs = await watchRuns(page);
  await open('tra-cuu-ho-so');
  await press(page.getByRole('button', { name: /Làm\stheo/ }));
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  for (let step = 0; step < 20 && !(await keyboard.isVisible()); step += 1) {
    await press(page.locator('[data-lit]'));
    await expect.poll(async () => (await keyboard.isVisible()) || (await runs()).length > step + 1).toBe(true);
  }
  await page.keyboard.type((await page.locator('[data-holds-focus] mark').innerText()).trim());
  await page.keyboard.press('Enter');
  await expect(keyboard).toBeHidden();
  expect((await runs()).at(-1)?.events.some(({ kind }) => kind === 'fill')).toBe(true);
});

for (const size of WIDTHS)
  for (const steps of LETTERS)
    test(`${size.width} × ${size.height}, letters ${steps}: nothing is cut, nothing leaves the side, axe finds nothing`, async ({
      page,
      open,
      asked,
    }) => {
      await page.setViewportSize(size);
      await open('dang-ky-khai-sinh');
      for (let at = 0; at < steps; at += 1) await press(page.getByRole('button', { name: /^Cỡ\schữ/ }));
      const fits = async (where: string): Promise<void> => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const cut = (await clippedTexts(page)).filter((text) => !PAGE_SCROLLS.test(text));
        expect([where, wide <= 0, cut, await axeProblems(page)]).toEqual([where, true, [], []]);
      };
      await fits('choice');
      await press(page.getByRole('button', { name: /Làm\stheo/ }));
      await expect(page.getByRole('group', { name: /chứng\ssinh/ })).toBeVisible();
      await fits('question');
      await press(
        page
          .getByRole('group', { name: /chứng\ssinh/ })
          .getByRole('button')
          .first(),
      );
      await expect(page.locator('[data-lit]')).toBeInViewport();
      await fits('step');
      expect(asked).toEqual([page.url()]);
    });

test('the whole file is small enough for the slowest stick and the oldest phone', async ({ page, open }) => {
  await open('nop-truc-tuyen');
  expect(page.url().split('/').at(-1)).toBe('GocSo-tap-nop-truc-tuyen.html');
  expect(await readdir(join(dist, 'takehome'))).toEqual(['takehome.html']);
  expect((await page.content()).length).toBeLessThan(1_500_000);
});
