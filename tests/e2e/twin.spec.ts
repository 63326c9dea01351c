import { expect, test, type Page } from '@playwright/test';
import type { ContentPack } from '#core/content/pack.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { systemClock } from '#services/environment/clock.ts';
import { refusalIn } from '#services/printing/rasteriser.ts';
import { checkPages, pagesReportLine } from '#services/printing/twin/check-pages.ts';
import { everyPage } from '#services/printing/twin/every-page.ts';
import { everySlip, type WhichSlips } from '#services/printing/twin/every-slip.ts';
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
import { realContent } from '#support/real-content.ts';
import { openPrintPage, TWIN_PROGRAM } from './print-page.ts';

/** One page of so many; `npm run content:check` reads all. */
const ONE_OF = 29;

const twin = createTwinAside(TWIN_PROGRAM, systemClock);
test.afterAll(() => twin.close());

let pack: ContentPack;
test.beforeAll(async () => {
  pack = await realContent();
});

function slip(which: WhichSlips, changes: Partial<SlipDocument> = {}): PrintedDocument & { readonly kind: 'slip' } {
  const named = everySlip(pack, which).find(({ name }) => name.startsWith('dang-ky-khai-sinh,'));
  if (named === undefined) throw new Error('no such slip');
  return { kind: 'slip', slip: { ...named.slip, ...changes } };
}

const ROLL: WhichSlips = { papers: ['roll-80'], languages: ['vi'] };
const FONTS = /be-vietnam-pro-vietnamese-\d+-normal[^/]*\.woff2$/;

test('slips of every paper, handouts and codes, drawn by the page that was built, are read back by the program that was built', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const print = await openPrintPage(page);
  const pages = everyPage(pack).filter((_, index) => index % ONE_OF === 0);
  const report = await checkPages(pages, {
    async draw(document) {
      const said = await print.draw(document);
      const [widthMillimetres = Number.NaN, heightMillimetres = Number.NaN] = said.split('x').map(Number);
      if (Number.isNaN(heightMillimetres)) return { ok: false, error: refusalIn(said) ?? 'crashed' };
      return { ok: true, value: { pdf: null, png: await print.picture(said), widthMillimetres, heightMillimetres } };
    },
    twin,
    portals: pack.portals,
    elapsed: () => performance.now(),
  });
  expect(report.problems).toEqual([]);
  const slips = pages.flatMap(({ document }) => (document.kind === 'slip' ? document.slip.paper : []));
  expect(new Set(slips).size).toBe(PAPER_SIZES.length);
  expect(new Set(pages.map(({ document }) => document.kind))).toEqual(new Set(['slip', 'sheet', 'code']));
  // oxlint-disable-next-line no-console -- the figures of the run
  console.log(pagesReportLine(report));
});

test.describe('what the page refuses', () => {
  test('letters of another font: a subset that is missing, or is no font', async ({ page }) => {
    let bad: (bytes: Buffer) => Buffer | null = () => null;
    const print = await openPrintPage(page, (path, bytes) => (FONTS.test(path) ? bad(bytes) : bytes));
    expect(await print.draw(slip(ROLL))).toBe('glyphs');
    bad = (bytes) => bytes.subarray(0, 2000);
    expect(await print.draw(slip(ROLL))).toBe('glyphs');
    bad = (bytes) => bytes;
    expect(await print.draw(slip(ROLL))).toMatch(/^80x\d+$/);
  });

  test('a letter that is in no font of slips', async ({ page }) => {
    const print = await openPrintPage(page);
    expect(await print.draw(slip(ROLL, { title: { vi: 'Đăng ký Ж', en: 'x' } }))).toBe('glyphs');
    expect(await print.draw(slip(ROLL, { title: { vi: 'Đăng ký ☎ 10 % →', en: 'x' } }))).toMatch(/^80x\d+$/);
  });

  for (const paper of PAPER_SIZES) {
    test(`a line that runs off ${paper}: in its title, a paper, its host`, async ({ page }) => {
      const print = await openPrintPage(page);
      const which = { papers: [paper], languages: ['vi'] } satisfies WhichSlips;
      const long = 'Quá'.repeat(40);
      const good = slip(which);
      const [first] = good.slip.papers;
      if (first === undefined) throw new Error('no papers');
      expect(await print.draw(good)).toMatch(/^\d+x\d+$/);
      const both = { vi: long, en: long };
      expect(await print.draw(slip(which, { title: both }))).toBe('clipped');
      expect(await print.draw(slip(which, { papers: [{ ...first, name: both }] }))).toBe('clipped');
      expect(await print.draw(slip(which, { qr: { ...good.slip.qr, host: `${'quá'.repeat(40)}.gov.vn` } }))).toBe('clipped');
    });
  }

  test('more than a roll is long, when nothing more can be left out', async ({ page }) => {
    const print = await openPrintPage(page);
    const fact = { label: { vi: 'Lệ phí', en: 'Fee' }, text: { vi: 'Nộp tại quầy. '.repeat(300), en: 'x' }, detail: null };
    expect(await print.draw(slip(ROLL, { facts: [fact] }))).toBe('too-long');
  });
});

test.describe('what is read back', () => {
  async function readBack(page: Page, change: (page: Page) => Promise<void>, told: PrintedDocument): Promise<unknown> {
    const print = await openPrintPage(page);
    const said = await print.draw(slip(ROLL));
    await change(page);
    return twin.check({ png: await print.picture(said), document: told, portals: pack.portals });
  }
  const nothing = async (): Promise<void> => {};

  test('a slip as it was drawn', async ({ page }) => {
    expect(await readBack(page, nothing, slip(ROLL))).toEqual({ ok: true, value: null });
  });

  test('a code that leads elsewhere than the document says, or to a host nobody listed', async ({ page }) => {
    const { qr } = slip(ROLL).slip;
    const other = slip(ROLL, { qr: { ...qr, address: `${qr.address}0` } });
    expect(await readBack(page, nothing, other)).toEqual({ ok: false, error: 'other-address' });
    const print = await openPrintPage(page);
    const away = slip(ROLL, { qr: { address: 'https://dichvucong-gov.vn/p', host: 'dichvucong-gov.vn' } });
    const png = await print.picture(await print.draw(away));
    expect(await twin.check({ png, document: away, portals: pack.portals })).toEqual({ ok: false, error: 'wrong-host' });
  });

  test('a code whose finder is gone, and a line that runs over the edge', async ({ page }) => {
    const finderless = (): Promise<void> =>
      page.evaluate(() => {
        const svg = document.querySelector('svg[role=img]');
        const white = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [name, value] of Object.entries({ x: '4', y: '4', width: '7', height: '7', fill: '#fff' }))
          white.setAttribute(name, value);
        svg?.append(white);
      });
    expect(await readBack(page, finderless, slip(ROLL))).toEqual({ ok: false, error: 'code-unreadable' });
    const over = (): Promise<void> =>
      page.evaluate(() => {
        const title = document.querySelector('h1');
        if (title !== null) title.style.cssText = 'position: relative; left: -30mm; white-space: nowrap';
      });
    expect(await readBack(page, over, slip(ROLL))).toEqual({ ok: false, error: 'clipped' });
  });
});

test('the page asks for its document and its own files, and for nothing else', async ({ page }) => {
  const print = await openPrintPage(page);
  await page.addInitScript(() => localStorage.setItem('typed', 'Nguyễn Thị Mật 079123456789'));
  await print.draw(slip(ROLL));
  const calls = print.asked.filter((one) => !/^GET \/(?:print\/a{43}|assets\/[\w.-]+)$/.test(one));
  expect(calls).toEqual([`POST /api/slip.document ${JSON.stringify({ token: 'a'.repeat(43) })}`]);
  expect(await page.locator('html').innerHTML()).not.toMatch(/Mật|079123456789/);
});
