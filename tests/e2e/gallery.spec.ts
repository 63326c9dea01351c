import { mkdir, readdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { axeProblems } from './axe.ts';
import { clippedTexts } from './look.ts';

const root = resolve(import.meta.dirname, '../..');
const photographs = join(root, 'test-results/gallery');
const ORIGIN = 'http://gallery.invalid';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Parts that have no look of their own, or are shown inside another exhibit. */
const ELSEWHERE = [
  // Nothing of it is seen.
  'ui/Announcer',
  'ui/LazyDialog',
  'stage/ScreenView',
  'stage/blocks/Block',
];

const LOOKS = [
  { name: 'default', text: 'normal', theme: 'default', viewport: { width: 1920, height: 1080 } },
  { name: 'contrast-very-large', text: 'xlarge', theme: 'contrast', viewport: { width: 1366, height: 768 } },
  { name: 'portrait-large', text: 'large', theme: 'default', viewport: { width: 1080, height: 1920 } },
] as const;

/** An exhibit is looked at in the usual look and in one of the others in turn; in each with PHOTOGRAPHS=all, and in `npm run proof -- sizes`. */
function looksOf(turn: number): readonly (typeof LOOKS)[number][] {
  if (process.env['PHOTOGRAPHS'] === 'all' || process.env['PROOF'] === 'full') return LOOKS;
  return LOOKS.filter((_, at) => at === 0 || at === 1 + (turn % (LOOKS.length - 1)));
}

/** The gallery's files by path, built into memory. */
async function builtFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: join(root, 'tests/gallery/vite.config.mjs'),
    logLevel: 'error',
    build: { write: false },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('One build was expected');
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'asset' ? file.source : file.code]));
}

/** Answers them without a server. */
async function serveGallery(page: Page, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(body), contentType: TYPES[extname(path)] ?? 'application/octet-stream' });
  });
}

async function exhibitNames(page: Page): Promise<string[]> {
  await page.goto(`${ORIGIN}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return (await page.getByRole('link').allTextContents()).map((name) => name.trim());
}

async function componentFiles(): Promise<string[]> {
  const folders = ['ui', 'stage', 'stage/blocks'];
  const names = await Promise.all(
    folders.map(async (folder) => ({ folder, files: await readdir(join(root, 'renderer', folder)) })),
  );
  return names.flatMap(({ folder, files }) =>
    files.filter((file) => /^[A-Z]\w*\.tsx$/.test(file)).map((file) => `${folder}/${file.replace('.tsx', '')}`),
  );
}

test('every component stands there, is photographed, and has no axe violation or cut text', async ({ page }) => {
  test.setTimeout(300_000);
  await mkdir(photographs, { recursive: true });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await serveGallery(page, await builtFiles());
  const names = await exhibitNames(page);
  expect((await componentFiles()).filter((file) => !names.includes(file) && !ELSEWHERE.includes(file))).toEqual([]);

  for (const [turn, name] of names.entries()) {
    await page.goto(`${ORIGIN}/?of=${name}`);
    // By text: an open dialog hides the heading from those who hear the page, as it should.
    await expect(page.locator('h1').filter({ hasText: name }).first()).toBeVisible();
    for (const look of looksOf(turn)) {
      await wear(page, look);
      // Each look is looked at; one is kept to be looked at by people, all of them when asked for.
      if (look.name === 'default' || process.env['PHOTOGRAPHS'] === 'all')
        await page.screenshot({ path: join(photographs, `${name.replaceAll('/', '-')}.${look.name}.png`), fullPage: true });
      const found = [
        ...(await axeProblems(page, 'parts')),
        ...(await clippedTexts(page)).filter((cut) => !cut.endsWith('⊂ screen')),
      ];
      problems.push(...found.map((problem) => `${name}, ${look.name}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
});

/** Puts an exhibit into a look where it stands. */
async function wear(page: Page, { text, theme, viewport }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(
    async (look) => {
      Object.assign(document.documentElement.dataset, look);
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
    },
    { text, theme },
  );
}
