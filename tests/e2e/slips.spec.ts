import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '#core/basics/language.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { Procedure } from '#core/content/procedure.ts';
import { checkAddress } from '#core/slip/allow-list.ts';
import { buildSlip } from '#core/slip/build.ts';
import { PAGES } from '#core/slip/page.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { personalPapers } from '#core/slip/papers.ts';
import { realContent } from '#support/real-content.ts';

const dist = resolve(import.meta.dirname, '../../dist/renderer');
const ORIGIN = 'http://print.invalid';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The answers that call for most papers: no slip of the procedure is longer. */
function longestAnswers(procedure: Procedure): Readonly<Record<string, string>> {
  let ways: readonly Readonly<Record<string, string>>[] = [{}];
  for (const { id, answers } of procedure.questions)
    ways = ways.flatMap((way) => answers.map((answer) => ({ ...way, [id]: answer.id })));
  const [longest = {}] = ways.toSorted((a, b) => personalPapers(procedure, b).length - personalPapers(procedure, a).length);
  return longest;
}

function slipsOf(
  pack: ContentPack,
  language: Language,
  paper: SlipDocument['paper'],
): readonly (readonly [string, SlipDocument])[] {
  return pack.procedures.map((procedure) => {
    const slip = buildSlip({
      pack,
      procedure: procedure.id,
      answers: longestAnswers(procedure),
      // Every field of the office filled: it is said then, and takes room.
      office: Object.fromEntries(pack.officeFields.map(({ id }) => [id, 'Quầy số 2, tầng một'])),
      paper,
      language,
      printedAt: '2026-11-26T03:00:00.000Z',
    });
    if (!slip.ok) throw new Error(`${procedure.id}: ${slip.error}`);
    return [procedure.id, slip.value];
  });
}

/** The print page as it was built, answered without a service; what it is to draw is what `current` holds. */
async function servePrintPage(page: Page, current: { slip: SlipDocument | null }): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/api/slip.document')
      return route.fulfill({ json: { ok: true, value: { kind: 'slip', slip: current.slip } } });
    const path = pathname.startsWith('/print/') ? '/print.html' : pathname;
    return route.fulfill({
      body: await readFile(join(dist, path)),
      contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    });
  });
}

for (const language of LANGUAGES) {
  for (const paper of ['roll-80', 'a5'] as const) {
    test(`every slip fits its paper, ${paper}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      const pack = await realContent();
      const slips = slipsOf(pack, language, paper);
      const current: { slip: SlipDocument | null } = { slip: null };
      await servePrintPage(page, current);
      const problems: string[] = [];
      let longest = 0;
      for (const [id, slip] of slips) {
        current.slip = slip;
        await page.goto(`${ORIGIN}/print/${'a'.repeat(43)}`);
        await page.waitForSelector('html[data-ready], html[data-failed]');
        const drawn = await page.evaluate(() => ({
          ready: document.documentElement.dataset['ready'],
          height: ((document.querySelector('#root')?.getBoundingClientRect().height ?? 0) * 25.4) / 96,
        }));
        longest = Math.max(longest, drawn.height);
        if (drawn.ready === undefined) problems.push(`${id}: is not drawn`);
        if (drawn.height > PAGES[paper].height) problems.push(`${id}: ${drawn.height.toFixed(0)} mm long`);
        const text = await page.locator('#root').innerText();
        const missing = slip.papers.filter(({ name }) => !text.includes(name[language]));
        for (const { name } of missing) problems.push(`${id}: leaves out ${name[language]}`);
        if (!text.includes(slip.qr.host)) problems.push(`${id}: does not say ${slip.qr.host}`);
        if (language === 'vi') {
          const { data, width, height } = PNG.sync.read(await page.getByRole('img', { name: /^Mã QR/ }).screenshot());
          const read = jsQR(new Uint8ClampedArray(data), width, height)?.data;
          if (read !== slip.qr.address) problems.push(`${id}: the code reads ${String(read)}`);
          else if (!checkAddress(read, pack.portals).ok) problems.push(`${id}: ${read} is not allowed`);
        }
      }
      expect(problems).toEqual([]);
      expect(slips.length).toBeGreaterThan(40);
      // oxlint-disable-next-line no-console -- the figures of the run
      console.log(`Slips, ${paper}, ${language}: ${slips.length}, the longest ${longest.toFixed(0)} mm`);
    });
  }
}
