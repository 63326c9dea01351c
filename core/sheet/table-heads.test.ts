import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { columnShares, tableHeads } from './table-heads.ts';

test('columns of one group stand under its head, lone ones reach through both rows', () => {
  const heads = tableHeads([
    { title: 'Kỳ' },
    { title: 'Đảng viên', group: 'Trong đó' },
    { title: 'Từ 60', group: 'Trong đó' },
    { title: 'Ghi chú' },
    { title: 'Khác', group: 'Trong đó' },
  ]);
  expect(heads.upper).toEqual([
    { title: 'Kỳ', across: 1, lone: true },
    { title: 'Trong đó', across: 2, lone: false },
    { title: 'Ghi chú', across: 1, lone: true },
    { title: 'Trong đó', across: 1, lone: false },
  ]);
  expect(heads.lower).toEqual(['Đảng viên', 'Từ 60', 'Khác']);
});

test('without groups there is one row of heads', () => {
  expect(tableHeads([{ title: 'Kỳ' }, { title: 'Số' }]).lower).toEqual([]);
});

test('widths are shares of the whole', () => {
  expect(columnShares([{ title: 'a', width: 3 }, { title: 'b' }])).toEqual([75, 25]);
});

test('a cell: numbers as the language writes them, null as the table says', () => {
  expect(cellText(1_234_567, {}, 'vi')).toBe('1.234.567');
  expect(cellText(1_234_567, {}, 'en')).toBe('1,234,567');
  expect(cellText(12.5, {}, 'vi')).toBe('12,5');
  expect(cellText(0, { hidden: '…' }, 'vi')).toBe('0');
  expect(cellText(null, { hidden: '…' }, 'vi')).toBe('…');
  expect(cellText(null, {}, 'vi')).toBe('–');
  expect(cellText('Chi bộ 1', {}, 'vi')).toBe('Chi bộ 1');
});
