import { expect, test } from 'vitest';
import { todoSheet, type TodoSheetOf } from './todo-sheet.ts';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });
const NOTHING: TodoSheetOf['todo'] = { today: '2026-11-26', unfilled: [], unchecked: [], flagged: [], hidden: [], different: [] };
const FULL: TodoSheetOf['todo'] = {
  ...NOTHING,
  unfilled: [{ id: 'office-hours', label: both('Office hours') }],
  unchecked: [
    { procedure: 'birth', name: both('Birth'), freshness: 'stale', checked: null },
    { procedure: 'death', name: both('Death'), freshness: 'ageing', checked: { date: '2026-08-01', staff: 'lan' } },
  ],
  flagged: [
    { procedure: 'wedding', name: both('Wedding'), place: 'facts/fee', label: null, flag: 'changed' },
    { procedure: 'old', name: null, place: 'papers/form', label: null, flag: 'gone' },
  ],
  hidden: [{ procedure: 'birth', name: both('Birth'), place: 'papers/id', label: both('Identity card') }],
  different: [{ script: 'a', title: both('Lesson'), step: 'b', say: both('Press **send**'), count: 3, last: '2026-11-20' }],
};
const sheetOf = (todo: TodoSheetOf['todo'], language: 'vi' | 'en' = 'en') => todoSheet({ todo, kiosk: 'sanh-1', language });
function rowsOf(todo: TodoSheetOf['todo'], language: 'vi' | 'en' = 'en') {
  const table = sheetOf(todo, language).blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows.map(([, ...others]) => others) : [];
}

test('every kind of work is a row to tick off, the most pressing first', () => {
  expect(rowsOf(FULL)).toEqual([
    ['Changed by a new pack', 'Wedding: Fee', ''],
    ['Changed by a new pack', 'old: papers/form', ''],
    ['Hidden', 'Birth: Identity card', ''],
    ['Differs from the real screen', 'Lesson: Press send (3 reports, the last on 20/11/2026)', ''],
    ['To be checked', 'Birth (never checked)', ''],
    ['To be checked', 'Death (checked on 01/08/2026)', ''],
    ['Not filled in', 'Office hours', ''],
  ]);
  expect(rowsOf(FULL, 'vi')[0]).toEqual(['Gói mới đã đổi', 'Wedding (vi): Lệ phí', '']);
  expect(JSON.stringify(sheetOf(FULL, 'vi'))).toContain('tháng 11/2026');
});

test('it stays on one page: what does not fit is counted, and every kind is there', () => {
  const many = {
    ...FULL,
    unfilled: Array.from({ length: 30 }, (_, at) => ({ id: `o-${at}`, label: both(`Field ${at}`) })),
    unchecked: Array.from({ length: 40 }, (_, at) => ({
      procedure: `p-${at}`,
      name: both(
        `Procedure with quite a long name, such as there are, number ${at} of those that nobody looked at in these months`,
      ),
      freshness: 'stale' as const,
      checked: null,
    })),
  };
  const rows = rowsOf(many);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThan(16);
  expect(new Set(rows.map(([kind]) => kind)).size).toBe(5);
  expect(JSON.stringify(sheetOf(many))).toContain(`${30 + 40 + 4 - rows.length} more`);
  for (const [, what] of rows) expect(String(what).length).toBeLessThanOrEqual(92);
});

test('a page of the longest words is one page: rows of two lines leave room for fewer', () => {
  const long = (at: number) => ({
    id: `o-${at}`,
    label: both('một việc rất dài phải làm trong tháng này ở trung tâm '.repeat(4)),
  });
  const unfilled = Array.from({ length: 40 }, (_, at) => long(at));
  expect(rowsOf({ ...NOTHING, unfilled })).toHaveLength(10);
  expect(rowsOf({ ...NOTHING, unfilled: unfilled.map(({ id }) => ({ id, label: both('Ngắn') })) })).toHaveLength(18);
});

test('a month with nothing to do says so', () => {
  const sheet = sheetOf(NOTHING);
  expect(rowsOf(NOTHING)).toEqual([]);
  expect(JSON.stringify(sheet)).toContain('Nothing is left to do.');
  expect(JSON.stringify(sheet)).not.toMatch(/\{\w+\}/);
});
