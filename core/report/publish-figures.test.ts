import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyVisit, openedProcedure, runOf, uuid, visitAt } from '#support/visit-records.ts';
import type { Table } from '../sheet/sheet.ts';
import { countVisits } from './count-visits.ts';
import { figuresSheet } from './figures-sheet.ts';
import { publishOneWay } from './publish-one-way.ts';
import { publishSteps } from './publish-steps.ts';
import { publishSubjects } from './publish-subjects.ts';
import type { Totals } from './totals.ts';

const subjects = [
  { id: 'birth', name: { vi: 'Khai sinh', en: 'Birth' }, script: 'birth-online' },
  { id: 'wedding', name: { vi: 'Kết hôn', en: 'Wedding' } },
];
const sheetOf = (totals: Totals, missing: readonly string[] = []) =>
  figuresSheet({
    totals,
    from: '2026-11-01',
    to: '2026-11-26',
    missing,
    subjects,
    stepName: (script, step) => ({ say: { vi: `Bấm **${step}**`, en: step }, of: { vi: script, en: script } }),
    kiosk: 'kiosk-1',
    day: '2026-11-26',
    language: 'vi',
  });
const opened = (procedure: string, times: number) =>
  Array.from({ length: times }, (_, at) =>
    visitAt('2026-11-20T02:00:00.000Z', { id: uuid(at + 1), activities: [openedProcedure(procedure)] }),
  );
const tablesOf = (totals: Totals): readonly Table[] =>
  sheetOf(totals).blocks.filter((block): block is Table => block.kind === 'table');

test('no count under five is on paper, whatever was counted', () => {
  fc.assert(
    fc.property(fc.array(anyVisit, { maxLength: 30 }), (visits) => {
      for (const [at, { columns, rows, total }] of tablesOf(countVisits(visits)).entries())
        for (const row of total === undefined ? rows : [...rows, total])
          for (const [column, cell] of row.entries()) {
            const isShare = /%|giây/.test(columns[column]?.title ?? '') || (at === 0 && /%/.test(String(row[0])));
            if (typeof cell === 'number' && !isShare) expect(cell).toBeGreaterThanOrEqual(5);
          }
    }),
    { numRuns: 60 },
  );
});

test('subjects of which little was done are counted together, so that nothing says whether it was little or nothing', () => {
  const totals = countVisits([...opened('birth', 8), ...opened('wedding', 3), ...opened('gone', 2)]);
  const { rows, sum } = publishSubjects(totals, subjects);
  expect(rows.map(({ id, opened: views }) => [id, views])).toEqual([
    ['birth', 8],
    [null, 5],
  ]);
  expect(sum.opened).toBe(13);
  expect(rows[0]).toMatchObject({ runs: null, finished: null, alone: null, sent: null });
});

test('a row that could be computed from the total is hidden with it', () => {
  const { rows } = publishSubjects(countVisits([...opened('birth', 8), ...opened('wedding', 3)]), subjects);
  expect(rows.map(({ opened: views }) => views)).toEqual([null, null]);
});

test('rows stand in the order of the catalogue, not by size', () => {
  const totals = countVisits([...opened('wedding', 20), ...opened('birth', 8)]);
  expect(publishSubjects(totals, subjects).rows.map(({ id }) => id)).toEqual(['birth', 'wedding']);
});

test('a step is named where both kinds are at least five, by its share alone', () => {
  const run = (mark: 'alone' | 'hint', at: number) =>
    visitAt('2026-11-20T02:00:00.000Z', {
      id: uuid(at),
      activities: [{ ...runOf({ script: 'birth-online', steps: { open: mark, send: 'alone' }, times: {} }), id: uuid(at + 500) }],
    });
  const runs = (alone: number, hint: number) =>
    countVisits([
      ...Array.from({ length: alone }, (_, at) => run('alone', at + 1)),
      ...Array.from({ length: hint }, (_, at) => run('hint', at + 200)),
    ]);
  expect(publishSteps(runs(5, 15), 5)).toEqual([{ script: 'birth-online', step: 'open', helped: 75, medianSeconds: null }]);
  expect(publishSteps(runs(4, 15), 5)).toEqual([]);
  expect(publishSteps(runs(15, 4), 5)).toEqual([]);
  expect(tablesOf(runs(5, 15))[3]?.rows).toEqual([['1', 'Bấm open', 'birth-online', 75, null]]);
});

test('a list that does not add up to the first is left out', () => {
  const { lists, total } = publishOneWay([
    { of: 'hour', names: ['7'], counts: { '7': 9 } },
    { of: 'size', names: ['normal'], counts: { normal: 8 } },
  ]);
  expect([total, ...lists]).toEqual([9, [{ name: '7', count: 9 }], []]);
});

test('the paper says what is counted, that it is visits, and what could not be counted', () => {
  const text = JSON.stringify(sheetOf(countVisits(opened('birth', 8)), ['2026-11-03', '2026-10']));
  for (const words of [
    'Đếm lượt, không phải người',
    'Từ ngày 01/11/2026 đến ngày 26/11/2026',
    '03/11/2026, 10/2026',
    'số dưới 5',
  ])
    expect(text).toContain(words);
  expect(JSON.stringify(sheetOf(countVisits([])))).toContain('Kỳ này chưa có lượt nào.');
});
