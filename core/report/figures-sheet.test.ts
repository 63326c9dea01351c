import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyMonth, sourcesOf } from '#support/office-sources.ts';
import { toldOfMonths } from '#support/told.ts';
import { openedProcedure, runOf, uuid, visitAt } from '#support/visit-records.ts';
import type { Table } from '../sheet/sheet.ts';
import { countVisits } from './count-visits.ts';
import { figuresSheet } from './figures-sheet.ts';
import { officeReport } from './office/office-report.ts';
import type { OfficeSources } from './office/sources.ts';
import type { Totals } from './totals.ts';

const subjects = [
  { id: 'khai-sinh', name: { vi: 'Khai sinh', en: 'Birth' }, script: 'khai-sinh' },
  { id: 'ket-hon', name: { vi: 'Kết hôn', en: 'Wedding' } },
];
const sheetOf = (months: readonly OfficeSources[], missing: readonly string[] = []) =>
  figuresSheet({
    told: toldOfMonths(months),
    from: months[0]?.from ?? '',
    to: months.at(-1)?.to ?? '',
    missing,
    subjects,
    stepName: (script, step) => ({ say: { vi: `Bấm **${step}**`, en: step }, of: { vi: script, en: script } }),
    kiosk: 'kiosk-1',
    day: '2026-12-01',
    language: 'vi',
  });
const month = (totals: Totals) => sourcesOf({ totals });
const opened = (procedure: string, times: number) =>
  Array.from({ length: times }, (_, at) =>
    visitAt('2026-11-20T02:00:00.000Z', { id: uuid(at + 1), activities: [openedProcedure(procedure)] }),
  );
const tablesOf = (totals: Totals): readonly Table[] => tablesIn([month(totals)]);
const tablesIn = (months: readonly OfficeSources[]): readonly Table[] =>
  sheetOf(months).blocks.filter((block): block is Table => block.kind === 'table');

test('no count of one to four is on paper, whatever was counted', () => {
  fc.assert(
    fc.property(anyMonth, ({ sources }) => {
      for (const [at, { columns, rows, total }] of tablesIn([sources]).entries())
        for (const row of total === undefined ? rows : [...rows, total])
          for (const [column, cell] of row.entries()) {
            const isShare = /%|giây/.test(columns[column]?.title ?? '') || (at === 0 && /%|phút/.test(String(row[0])));
            if (typeof cell === 'number' && !isShare && cell !== 0) expect(cell).toBeGreaterThanOrEqual(5);
          }
    }),
    { numRuns: 30 },
  );
});

test('the report of the office says of a month the very same, whatever was counted', () => {
  fc.assert(
    fc.property(anyMonth, ({ sources }) => {
      const report = officeReport([sources], toldOfMonths([sources]), ['heads']).tables.find(({ id }) => id === 'procedures');
      const ofReport = new Map(report?.rows.map(({ cells: [name, ...cells] }) => [String(name), cells]));
      const [, bySubject] = tablesIn([sources]);
      const all = [...(bySubject?.rows ?? []), ...(bySubject?.total === undefined ? [] : [bySubject.total])];
      for (const [, name, views, runs, finished, , sent] of all) {
        const known = sources.subjects.find(({ id }) => subjects.some((one) => one.id === id && one.name.vi === name));
        const found = ofReport.get(known?.name ?? (name === 'Cộng' ? 'Cộng' : `${String(name)} (nội dung không còn)`));
        expect([found?.[0], found?.[2], found?.[3], found?.[5]], String(name)).toEqual([views, runs, finished, sent]);
      }
    }),
    { numRuns: 30 },
  );
});

test('what was not used, and of which nothing may be said, has no row; rows stand in the order of the catalogue, not by size', () => {
  const rows = (...visits: readonly ReturnType<typeof visitAt>[]) =>
    tablesOf(countVisits(visits))[1]?.rows.map((row) => row.slice(1, 3));
  expect(rows(...opened('ket-hon', 20), ...opened('khai-sinh', 8))).toEqual([
    ['Khai sinh', 8],
    ['Kết hôn', 20],
  ]);
  expect(rows(...opened('khai-sinh', 8))).toEqual([['Khai sinh', 8]]);
  // The eight would tell of the three.
  expect(rows(...opened('khai-sinh', 8), ...opened('ket-hon', 3))).toEqual([]);
});

const run = (mark: 'alone' | 'hint', at: number) =>
  visitAt('2026-11-20T02:00:00.000Z', {
    id: uuid(at),
    activities: [{ ...runOf({ script: 'khai-sinh', steps: { open: mark, send: 'alone' }, times: {} }), id: uuid(at + 500) }],
  });
const runs = (alone: number, hint: number) =>
  countVisits([
    ...Array.from({ length: alone }, (_, at) => run('alone', at + 1)),
    ...Array.from({ length: hint }, (_, at) => run('hint', at + 200)),
  ]);

test('a step is named where it was done with help five times or more, and alone as often or never; by its share', () => {
  expect(tablesOf(runs(5, 15))[3]?.rows).toEqual([['1', 'Bấm open', 'khai-sinh', 75, null]]);
  expect(tablesOf(runs(0, 5))[3]?.rows).toEqual([['1', 'Bấm open', 'khai-sinh', 100, null]]);
  expect(tablesOf(runs(4, 15))[3]?.rows).toEqual([]);
  expect(tablesOf(runs(15, 4))[3]?.rows).toEqual([]);
});

test('a step of several months is told of those months that may tell it', () => {
  const told = tablesIn([month(runs(5, 15)), month(runs(1, 19)), month(runs(10, 10))])[3];
  expect(told?.rows.map((row) => row[3])).toEqual([63]);
});

test('what was done alone is no share of a few practices, however many steps they had', () => {
  const steps = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`s${at}`, at < 6 ? 'hint' : 'alone'] as const));
  const totals = (many: number) =>
    countVisits([
      ...opened('khai-sinh', 9),
      ...Array.from({ length: many }, () =>
        visitAt('2026-11-20T02:00:00.000Z', { activities: [runOf({ script: 'khai-sinh', steps })] }),
      ),
    ]);
  const share = (many: number) => tablesOf(totals(many))[1]?.rows[0]?.[5];
  expect([share(0), share(2), share(8)]).toEqual(['', null, 50]);
});

test('several months are summed with a star where one of them hides, and the paper says how to read that', () => {
  const months = [
    { ...month(countVisits([...opened('khai-sinh', 1200), ...opened('ket-hon', 3)])), from: '2026-10-01', to: '2026-10-31' },
    month(countVisits([...opened('khai-sinh', 1100), ...opened('ket-hon', 9)])),
  ];
  expect(tablesIn(months)[1]?.rows.map((row) => row.slice(1, 3))).toEqual([
    ['Khai sinh', '1.100*'],
    ['Kết hôn', '9*'],
  ]);
  expect(tablesIn(months)[1]?.total?.[2]).toBe(2312);
  expect(JSON.stringify(sheetOf(months))).toContain('90* là 90 lượt');
});

test('the paper says what is counted, that it is visits, and what could not be counted', () => {
  const text = JSON.stringify(sheetOf([month(countVisits(opened('khai-sinh', 8)))], ['2026-11-03', '2026-10']));
  for (const words of [
    'Đếm lượt, không phải người',
    'Từ ngày 01/11/2026 đến ngày 30/11/2026',
    '03/11/2026, 10/2026',
    'số từ 1 đến 4',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('90*');
  expect(JSON.stringify(sheetOf([month(countVisits([]))]))).toContain('Kỳ này chưa có lượt nào.');
});
