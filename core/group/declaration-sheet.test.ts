import { expect, test } from 'vitest';
import type { SheetBlock } from '../sheet/sheet.ts';
import { declarationSheet } from './declaration-sheet.ts';

const kinds = (blocks: readonly SheetBlock[]): readonly string[] => blocks.map(({ kind }) => kind);

test('only the office is printed: name, branch, day and every answer are left to the hand', () => {
  const { blocks } = declarationSheet(1, 'vi');
  const [head] = blocks;
  expect(head).toMatchObject({ nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null, above: 'ĐẢNG BỘ XÃ LIÊN MINH' });
  expect(head).toMatchObject({ organ: expect.stringMatching(/^CHI BỘ \.+$/) as string });
  expect(head).toMatchObject({ placeAndDate: 'Liên Minh, ngày ...... tháng ...... năm 20......' });
  for (const block of blocks) {
    if (block.kind === 'fields') expect(block.rows.every(({ value }) => value === null)).toBe(true);
    if (block.kind === 'table') expect(block.rows.every((row) => row.slice(2).every((cell) => cell === ''))).toBe(true);
    if (block.kind === 'signatures') expect(block.columns.every(({ name }) => name === undefined)).toBe(true);
  }
});

test('each slip is a page of its own without a number, and all are alike', () => {
  const one = declarationSheet(1, 'vi');
  const three = declarationSheet(3, 'vi');
  expect(three.numbered).toBe(false);
  expect(kinds(three.blocks).filter((kind) => kind === 'page-break')).toHaveLength(2);
  expect(three.blocks.slice(0, one.blocks.length)).toEqual(one.blocks);
  expect(three.blocks.slice(-one.blocks.length)).toEqual(one.blocks);
});

test('it is in one language', () => {
  expect(JSON.stringify(declarationSheet(1, 'en'))).not.toMatch(/Phiếu|Tự|Họ và tên/);
});
