import { expect, test } from 'vitest';
import { A_SLOW_PAGE, pagesOf, PATIENCE_FOR_SHEETS, sheetPatience } from './sheet-patience.ts';

const pdfOf = (pages: number): Uint8Array =>
  new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj\n<</Type /Pages\n/Count ${pages}>>\nendobj\n${'<</Type /Page\n/Parent 1 0 R>>\n'.repeat(pages)}`,
  );
const drawn = (pdf: Uint8Array | null) => ({ drawn: { pdf, png: null, widthMillimetres: 210, heightMillimetres: 297 } });

test('pages are counted, not the list of them; what cannot be read has one', () => {
  expect([1, 3, 50].map((pages) => pagesOf(pdfOf(pages)))).toEqual([1, 3, 50]);
  expect(pagesOf(new TextEncoder().encode('<</Type/Page/Parent 1 0 R>>'))).toBe(1);
  expect([pagesOf(null), pagesOf(new Uint8Array([1, 2]))]).toEqual([1, 1]);
});

test('a look into a part of a larger store counts its own pages alone', () => {
  const all = pdfOf(4);
  expect(pagesOf(all.subarray(0, all.indexOf(60, 60)))).toBe(1);
});

test('each page has its time', () => {
  expect(sheetPatience(drawn(null))).toBe(PATIENCE_FOR_SHEETS);
  expect(sheetPatience(drawn(pdfOf(50)))).toBe(PATIENCE_FOR_SHEETS + 49 * A_SLOW_PAGE);
});
