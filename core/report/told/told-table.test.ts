import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack, riddle, tellTables } from '#support/table-attack.ts';
import type { CountTable, PublishedTable } from '../count-table.ts';
import { suppress } from '../suppress.ts';
import { toldCell, toldOf, toldPercent, toldSum } from './told.ts';
import { type ToldTable, toldTable } from './told-table.ts';

const ROWS = ['a', 'b', 'c'];
const COLUMNS = ['x', 'y'];
const tableOf = (cells: readonly (readonly number[])[]): CountTable => ({
  rows: { of: 'khu', names: ROWS },
  columns: { of: 'kind', names: COLUMNS },
  cells,
});
const published = (cells: readonly (readonly number[])[]): PublishedTable => {
  const [one] = suppress([tableOf(cells)]);
  if (one === undefined) throw new Error('none');
  return one;
};
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const anyMonths = fc.array(fc.array(fc.array(count, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
});
/** Every run of months out of three, as a period may be: each, two beside each other, all. */
const PERIODS = [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]] as const;
const FIGURES = (table: ToldTable) => [
  ...ROWS.flatMap((row) => COLUMNS.map((column) => [`cell 0 ${row} ${column}`, table.cell(row, column)] as const)),
  ...ROWS.map((row) => [`khu ${row}`, table.ofRow(row)] as const),
  ...COLUMNS.map((column) => [`kind ${column}`, table.ofColumn(column)] as const),
  ['all', table.total] as const,
];

describe('periods that overlap', () => {
  test('nothing hidden can be computed from all of them together', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const tables = months.map(published);
        const all = riddle();
        for (const [at, table] of tables.entries()) tellTables(all, [table], `${at} `);
        for (const period of PERIODS)
          for (const [name, { least, hidden }] of FIGURES(toldTable(period.flatMap((at) => tables[at] ?? [])))) {
            // What a period says in full is a sum that can be set up; what it says in part is so many at least, as its months say too.
            if (!hidden)
              all.relate(
                period.map((at) => `${at} ${name}`),
                least,
              );
          }
        for (const { name, least, most } of all.solved()) expect(most - least, name).toBeGreaterThan(0.999);
      }),
      { numRuns: 30 },
    );
  });

  test('which is no matter of course: a quarter hidden by itself gives its months away', () => {
    const months = [
      [
        [3, 20],
        [30, 40],
        [50, 60],
      ],
      [
        [9, 20],
        [30, 40],
        [50, 60],
      ],
    ];
    const tables = months.map(published);
    const both = published((months[0] ?? []).map((row, i) => row.map((value, j) => value + (months[1]?.[i]?.[j] ?? 0))));
    expect(attack(tables.slice(0, 1)).length).toBeGreaterThan(0);
    const all = riddle();
    for (const [at, table] of tables.entries()) tellTables(all, [table], `${at} `);
    all.relate(['0 cell 0 a x', '1 cell 0 a x'], both.cells[0]?.[0] ?? 0);
    expect(all.solved().find(({ name }) => name === '0 cell 0 a x')).toMatchObject({ least: 3, most: 3 });
  });
});

test('sums are of what is told, and say where something is hidden', () => {
  const [one, other] = [
    published([
      [3, 20],
      [30, 40],
      [50, 60],
    ]),
    published([
      [9, 20],
      [30, 40],
      [50, 60],
    ]),
  ];
  const told = toldTable([one, other]);
  expect(toldCell(told.cell('a', 'x'))).toBe('9*');
  expect(toldCell(told.cell('c', 'y'))).toBe(120);
  expect(toldCell(told.total)).toBe(203 + 209);
  expect(toldCell(toldTable([one]).cell('a', 'x'))).toBeNull();
  // A row one month has not was not counted in it, unless that month says nothing.
  expect(toldCell(told.ofRow('new'))).toBe(0);
  const silent = published([
    [1, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(toldCell(toldTable([other, silent]).ofRow('new'))).toBeNull();
  expect(toldCell(toldTable([other, silent]).ofRow('b'))).toBe('70*');
});

test('a share is said where both its parts are, in full', () => {
  expect(toldPercent(toldOf(15), toldOf(5))).toBe(75);
  expect(toldPercent(toldOf(0), toldOf(0))).toBe('');
  expect(toldPercent(toldSum([toldOf(15), toldOf(null)]), toldOf(5))).toBeNull();
});
