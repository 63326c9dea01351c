import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#support/open-tables.ts';
import { csvOf, csvText, defused } from './csv.ts';
import type { OfficeReport, ReportCell } from './report.ts';

const reportOf = (rows: readonly (readonly ReportCell[])[]): OfficeReport => ({
  office: 'Trung tâm',
  title: 'BÁO CÁO',
  period: 'Tháng 11 năm 2026',
  unit: 'lượt, không phải người',
  tables: [
    {
      id: 'places',
      title: 'Theo khu',
      columns: [{ label: 'Khu', counts: false }],
      rows: rows.map((cells) => ({ kind: 'row', cells })),
    },
  ],
  notes: ['Ghi chú'],
});

test('begins with the mark by which Excel knows UTF-8, and holds heading, table and notes', () => {
  expect(csvOf(reportOf([['Khu 2', 7, null, '']]))).toBe(
    '\uFEFFTrung tâm\r\nBÁO CÁO\r\nTháng 11 năm 2026\r\nlượt, không phải người\r\n\r\nTheo khu\r\nKhu\r\nKhu 2;7;*;\r\n\r\nGhi chú\r\n',
  );
});

test('rows of anything are parted as the report is, so that the Excel of an office opens both alike', () => {
  expect(csvText([['Máy', 1.5, null], [], ['Khu 1, 2', ' =1+1', 'a;b']])).toBe(
    '\uFEFFMáy;1.5;*\r\n\r\nKhu 1, 2;\' =1+1;"a;b"\r\n',
  );
});

test('whatever the cells hold is read back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ế', ';', '"', '\n', '\r', ',', ' ', '=', '1') });
  const rows = fc.array(fc.array(fc.oneof(text, fc.nat(), fc.constant(null)), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (given) => {
      const found = readCsv(csvOf(reportOf(given)), ';').slice(7, 7 + given.length);
      expect(found).toEqual(
        given.map((cells) =>
          cells.map((cell) => (cell === null ? '*' : typeof cell === 'number' ? String(cell) : defused(cell))),
        ),
      );
    }),
  );
});

describe('a text that a table program takes for a formula', () => {
  test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])('%j says that it is none', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });
  test.each(['Khu 2', 'Đồng Tâm - Liên Minh', '*', '11/2026', ''])('%j stays as it is', (text) => {
    expect(defused(text)).toBe(text);
  });
});
