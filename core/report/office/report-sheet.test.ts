import { expect, test } from 'vitest';
import type { OfficeReport } from './report.ts';
import { reportSheet } from './report-sheet.ts';

const report: OfficeReport = {
  office: 'Trung tâm',
  title: 'BÁO CÁO',
  period: 'Tháng 11 năm 2026',
  unit: 'Đơn vị tính: lượt, không phải người.',
  tables: [
    {
      id: 'places',
      title: 'Theo khu',
      columns: [
        { label: 'Khu', counts: false },
        { label: 'Lượt', counts: true },
        { label: 'Bước', counts: false },
      ],
      rows: [
        { kind: 'row', cells: ['Khu 2', null, ''] },
        { kind: 'total', cells: ['Cộng', 9, ''] },
        { kind: 'aside', cells: ['Tại máy', '', 'mo.a'] },
      ],
    },
  ],
  notes: ['Dấu *', 'Đầu chuỗi'],
};

test('a paper across: head of the state with its day, tables with their sums, what is counted apart below them, notes, two hands', () => {
  const { size, language, blocks } = reportSheet(report, '2026-12-01');
  expect([size, language]).toEqual(['a4-landscape', 'vi']);
  expect(blocks.map(({ kind }) => kind)).toEqual(['office-head', 'title', 'table', 'table', 'note', 'note', 'signatures']);
  expect(blocks[0]).toMatchObject({ motto: 'Độc lập - Tự do - Hạnh phúc', placeAndDate: 'Liên Minh, ngày 01 tháng 12 năm 2026' });
  expect(blocks[1]).toMatchObject({ note: 'Tháng 11 năm 2026. Đơn vị tính: lượt, không phải người.' });
  expect(blocks[2]).toMatchObject({
    title: 'Theo khu',
    columns: [{ title: 'Khu' }, { title: 'Lượt', align: 'end' }, { title: 'Bước' }],
    rows: [['Khu 2', null, '']],
    total: ['Cộng', 9, ''],
    hidden: '*',
  });
  // Columns in which nothing is counted by the kiosk itself are left out.
  expect(blocks[3]).toMatchObject({ columns: [{ title: 'Khu' }, { title: 'Bước' }], rows: [['Tại máy', 'mo.a']] });
  expect(blocks[6]).toMatchObject({ columns: [{ role: 'NGƯỜI LẬP BIỂU' }, { role: 'THỦ TRƯỞNG ĐƠN VỊ' }] });
});
