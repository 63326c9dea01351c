import { expect, test, type Page } from '@playwright/test';
import { SHEET_MARGINS, SHEET_PAGES, SHEET_SIZES } from '#core/sheet/paper.ts';
import type { Sheet, SheetBlock } from '#core/sheet/sheet.ts';
import { officeSheet } from '#support/office-sheets.ts';
import { pagesOfPdf, sizeOfPdf, wordsOfPdf } from '#support/read-pdf.ts';
import { PRINT_ADDRESS, servePrintPage } from './serve-print-page.ts';

/** The print page as it was built, answered without a service, as the PDF a rasteriser makes of it. */
async function pdfOf(page: Page, sheet: Sheet): Promise<Uint8Array> {
  await servePrintPage(page, { document: () => ({ kind: 'sheet', sheet }) });
  await page.goto(PRINT_ADDRESS);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  return page.pdf({ preferCSSPageSize: true, printBackground: true, margin: none });
}

/** Millimetres by which a letter may stand out of its line, and a page be rounded. */
const near = 0.6;

for (const size of SHEET_SIZES) {
  for (const rows of [1, 200]) {
    test(`an office paper, ${size}, ${rows} rows: nothing is cut, heads come again, pages are numbered`, async ({ page }) => {
      const sheet = officeSheet(size, rows);
      const pdf = await pdfOf(page, sheet);
      const { width, height } = SHEET_PAGES[size];
      const paper = await sizeOfPdf(pdf);
      expect(Math.abs(paper.width - width)).toBeLessThan(near);
      expect(Math.abs(paper.height - height)).toBeLessThan(near);

      const pages = await wordsOfPdf(pdf);
      expect(pages).toHaveLength(await pagesOfPdf(pdf));
      const { top, right, bottom, left } = SHEET_MARGINS;
      const outside = pages.flatMap((words, index) =>
        words.filter((word) => {
          const isNumber = word.bottom < top && word.text === String(index + 1) && index > 0;
          return (
            !isNumber &&
            (word.left < left - near ||
              word.right > width - right + near ||
              word.top < top - near ||
              word.bottom > height - bottom + near)
          );
        }),
      );
      expect(outside).toEqual([]);
      // A number over every page but the first.
      pages.forEach((words, index) => {
        const number = words.filter((word) => word.bottom < top).map(({ text }) => text);
        expect(number).toEqual(index === 0 ? [] : [String(index + 1)]);
      });

      const text = pages.map((words) => words.map((word) => word.text).join(' '));
      // Every row is there, in order, and whole: its name and what stands in its last column are on one page.
      for (let row = 1; row <= rows; row += 1) {
        const on = text.filter((words) => words.includes(`số ${row},`) || words.includes(`số ${row}, Phường`));
        expect(on, `row ${row}`).toHaveLength(1);
      }
      const withRows = text.filter((words) => /Chi bộ Khu/.test(words));
      for (const words of withRows) expect(words).toMatch(/TT Khu dân cư|Khu dân cư, chi bộ/);
      if (rows === 200) expect(withRows.length).toBeGreaterThan(5);
      const last = text.at(-1) ?? '';
      for (const words of ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG', 'Nguyễn Thị Hường']) expect(last).toContain(words);
      // oxlint-disable-next-line no-console -- the figures of the run
      console.log(`Office paper, ${size}, ${rows} rows: ${pages.length} pages`);
    });
  }
}

test('heads never stand at the foot of a page without a row, titles never without a head, signatures never alone', async ({
  page,
}) => {
  const { blocks, ...sheet } = officeSheet('a4', 3);
  const table = blocks.find((block) => block.kind === 'table');
  const signatures = blocks.find((block) => block.kind === 'signatures');
  if (table === undefined || signatures === undefined) throw new Error('no table');
  const filled = Array.from({ length: 40 }, (_, at): SheetBlock[] => [
    { kind: 'lines', label: `Mục ${at}`, count: 1 + (at % 7) },
    { kind: 'heading', text: 'ĐẦU MỤC' },
    { ...table, title: 'TÊN BIỂU' },
    { kind: 'note', text: 'Hết biểu.' },
    signatures,
  ]).flat();
  const pages = await wordsOfPdf(await pdfOf(page, { ...sheet, blocks: filled }));
  expect(pages.length).toBeGreaterThan(15);
  for (const words of pages) {
    const inOrder = words.toSorted((a, b) => a.top - b.top || a.left - b.left);
    const lowest = (text: string): number => Math.max(0, ...words.filter((word) => word.text === text).map(({ top }) => top));
    // Below the lowest heading there is a title, below the lowest title a head, below the lowest head a row.
    expect(lowest('ĐẦU')).toBeLessThanOrEqual(lowest('TÊN'));
    expect(lowest('TÊN')).toBeLessThanOrEqual(lowest('(1)'));
    expect(lowest('(1)')).toBeLessThanOrEqual(lowest('Khu'));
    // The first thing on a page, below its number, is no signature.
    const first = inOrder.find(({ top }) => top > SHEET_MARGINS.top - near);
    expect(first?.text).not.toBe('NGƯỜI');
  }
});
