import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack, shownOf } from '#support/table-attack.ts';
import type { CountTable, PublishedTable } from './count-table.ts';
import { suppress } from './suppress.ts';

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `n${at}`);
const side = (of: string, count: number) => ({ of, names: names(count) });
const table = (rows: string, columns: string, cells: readonly (readonly number[])[]): CountTable => ({
  rows: side(rows, cells.length),
  columns: side(columns, cells[0]?.length ?? 0),
  cells,
});

/** Nothing small is shown but nothing itself, and no hidden figure has only one value it can have. */
function expectSafe(tables: readonly CountTable[]): readonly PublishedTable[] {
  const published = suppress(tables);
  for (const one of published)
    for (const value of shownOf(one)) if (value !== null && value !== 0) expect(value).toBeGreaterThanOrEqual(5);
  for (const { name, least, most } of attack(published)) expect(most - least, name).toBeGreaterThan(0.999);
  return published;
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const size = fc.integer({ min: 1, max: 4 });
/** Rows of nothing, of next to nothing, of a bit of everything, and large ones: their totals are small, their neighbours' are not. */
const rowOf = (columns: number): fc.Arbitrary<number[]> =>
  fc
    .constantFrom(fc.constant(0), fc.integer({ min: 0, max: 1 }), count, fc.integer({ min: 5, max: 40 }))
    .chain((one) => fc.array(one, { minLength: columns, maxLength: columns }));
const cellsOf = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(rowOf(columns), { minLength: rows, maxLength: rows });
/** A row cut into so many parts that add up to it. */
const cut = (whole: number, parts: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: whole }), { minLength: parts - 1, maxLength: parts - 1 }).map((cuts) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b), whole];
    return at.slice(1).map((end, index) => end - (at[index] ?? 0));
  });
const sum = (row: readonly number[]): number => row.reduce((all, one) => all + one, 0);

describe('what is hidden cannot be computed', () => {
  test('from one table, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.tuple(size, size).chain(([rows, columns]) => cellsOf(rows, columns)),
        (cells) => {
          expectSafe([table('khu', 'kind', cells)]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('from several tables that share the totals of a side', () => {
    const together = fc.tuple(size, size, size, size).chain(([rows, first, second, third]) =>
      cellsOf(rows, first).chain((cells) => {
        const beside = (columns: number) => fc.tuple(...cells.map((row) => cut(sum(row), columns)));
        return fc.tuple(fc.constant(cells), beside(second), beside(third));
      }),
    );
    fc.assert(
      fc.property(together, ([first, second, third]) => {
        expectSafe([table('khu', 'kind', first), table('khu', 'age', second)]);
        expectSafe([table('khu', 'kind', first), table('khu', 'age', second), table('khu', 'rung', third)]);
      }),
      { numRuns: 150 },
    );
  });

  test('from tables in a chain: rows of one are columns of another', () => {
    const chain = fc.tuple(size, size, size).chain(([rows, columns, more]) =>
      cellsOf(rows, columns).chain((cells) => {
        const downTotals = (cells[0] ?? []).map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
        return fc.tuple(fc.constant(cells), fc.tuple(...downTotals.map((whole) => cut(whole, more))));
      }),
    );
    fc.assert(
      fc.property(chain, ([first, second]) => {
        expectSafe([table('khu', 'kind', first), table('kind', 'age', second)]);
        const turned = (second[0] ?? []).map((_, row) => second.map((line) => line[row] ?? 0));
        expectSafe([table('khu', 'kind', first), table('age', 'kind', turned)]);
      }),
      { numRuns: 150 },
    );
  });

  test('the attacker is no straw man: hiding the small cells alone is seen through', () => {
    const bare: PublishedTable = {
      rows: side('khu', 2),
      columns: side('kind', 2),
      cells: [
        [null, 20],
        [30, 40],
      ],
      rowTotals: [23, 70],
      columnTotals: [33, 60],
      total: 93,
    };
    expect(attack([bare])).toEqual([{ name: 'cell 0 n0 n0', least: 3, most: 3 }]);
  });
});

describe('no more is hidden than it takes', () => {
  test('nothing, where nothing is small', () => {
    const cells = [
      [5, 20],
      [30, 40],
    ];
    expect(expectSafe([table('khu', 'kind', cells)])).toMatchObject([
      { cells, rowTotals: [25, 70], columnTotals: [35, 60], total: 95 },
    ]);
  });

  test('one small cell takes three more with it, the cheapest, and no total', () => {
    const cells = [
      [3, 50, 8],
      [40, 60, 70],
      [9, 90, 7],
    ];
    expect(expectSafe([table('khu', 'kind', cells)])).toMatchObject([
      {
        cells: [
          [null, 50, null],
          [40, 60, 70],
          [null, 90, null],
        ],
        rowTotals: [61, 170, 106],
        columnTotals: [52, 200, 85],
      },
    ]);
  });

  test('nothing is shown as 0, and guards nothing: everybody knows what is hidden is more', () => {
    const [published] = expectSafe([
      table('khu', 'kind', [
        [0, 3, 30],
        [20, 25, 35],
        [0, 0, 0],
      ]),
    ]);
    expect(published).toMatchObject({
      cells: [
        [0, null, null],
        [20, null, null],
        [0, 0, 0],
      ],
      rowTotals: [33, 80, 0],
      columnTotals: [20, 28, 65],
    });
  });

  test('of a row whose total is hidden not even nothing is said: it would say of a few what none of them did', () => {
    const [published] = expectSafe([
      table('khu', 'kind', [
        [0, 3, 0],
        [20, 25, 35],
        [30, 10, 15],
      ]),
    ]);
    expect([published?.cells[0], published?.rowTotals[0]]).toEqual([[null, null, null], null]);
  });

  test('a quiet month is 0 where nothing was, not stars', () => {
    const cells = Array.from({ length: 40 }, (_, row) =>
      row === 3 ? [12, 0, 6] : row === 9 ? [7, 2, 9] : row === 20 ? [0, 9, 8] : [0, 0, 0],
    );
    const [published] = expectSafe([table('chi-bo', 'kind', cells)]);
    expect(published?.cells.flat().filter((value) => value === null)).toHaveLength(4);
    expect(published?.rowTotals.filter((value) => value === 0)).toHaveLength(37);
  });

  test('nothing at all is 0 everywhere', () => {
    expect(suppress([table('khu', 'kind', [[0, 0]])])).toMatchObject([
      { cells: [[0, 0]], rowTotals: [0], columnTotals: [0, 0], total: 0 },
    ]);
  });

  test('a list of thirty rows with a few small ones keeps most of its figures', () => {
    const cells = Array.from({ length: 33 }, (_, row) => Array.from({ length: 9 }, (_c, column) => (row * 7 + column * 5) % 23));
    const [published] = suppress([table('chi-bo', 'kind', cells)]);
    const shown = published?.cells.flat().filter((value) => value !== null).length ?? 0;
    const large = cells.flat().filter((value) => value >= 5).length;
    expect(shown).toBeGreaterThan(large * 0.9);
    expect(published?.rowTotals).not.toContain(null);
  });

  test('two tables of thirty rows, one of which is almost empty and one empty, keep most of their figures too', () => {
    const cells = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 6 }, (_c, column) =>
        row === 7 ? 0 : row === 11 ? (column === 2 ? 3 : 0) : ((row * 7 + column * 5) % 23) + 1,
      ),
    );
    const ages = cells.map((row) => [
      Math.floor(sum(row) / 3),
      Math.floor(sum(row) / 3),
      sum(row) - 2 * Math.floor(sum(row) / 3),
    ]);
    const published = suppress([table('khu', 'kind', cells), table('khu', 'age', ages)]);
    const share = (shown: readonly (readonly (number | null)[])[], all: readonly (readonly number[])[]): number =>
      shown.flat().filter((value) => value !== null).length / all.flat().filter((value) => value >= 5).length;
    expect(share(published[0]?.cells ?? [], cells)).toBeGreaterThan(0.8);
    expect(share(published[1]?.cells ?? [], ages)).toBeGreaterThan(0.8);
  });

  test('under five in all, nothing is said', () => {
    expect(suppress([table('khu', 'kind', [[1, 2]])])).toMatchObject([
      { cells: [[null, null]], rowTotals: [null], columnTotals: [null, null], total: null },
    ]);
  });
});

test('the same counts hide the same, in whatever order they stand and whatever lies empty between them', () => {
  const given = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.record({
      cells: cellsOf(rows, columns),
      byRow: fc.shuffledSubarray([...Array(rows + 1).keys()], { minLength: rows + 1 }),
      byColumn: fc.shuffledSubarray([...Array(columns + 1).keys()], { minLength: columns + 1 }),
    }),
  );
  const byName = ({ rows, columns, cells, rowTotals }: PublishedTable): ReadonlyMap<string, number | null | undefined> => {
    const all = new Map<string, number | null | undefined>();
    for (const [i, row] of rows.names.entries()) {
      all.set(row, rowTotals[i]);
      for (const [j, column] of columns.names.entries()) all.set(`${row} ${column}`, cells[i]?.[j]);
    }
    return all;
  };
  fc.assert(
    fc.property(given, ({ cells, byRow, byColumn }) => {
      const [plain] = suppress([table('khu', 'kind', cells)]);
      const [mixed] = suppress([
        {
          rows: { of: 'khu', names: byRow.map((at) => (at === cells.length ? 'm-empty' : `n${at}`)) },
          columns: { of: 'kind', names: byColumn.map((at) => (at === cells[0]?.length ? 'm-empty' : `n${at}`)) },
          cells: byRow.map((row) => byColumn.map((column) => cells[row]?.[column] ?? 0)),
        },
      ]);
      if (plain === undefined || mixed === undefined) throw new Error('none');
      const found = byName(mixed);
      for (const [name, value] of byName(plain)) expect(found.get(name), name).toBe(value);
    }),
    { numRuns: 300 },
  );
});

test('tables that do not belong together are refused', () => {
  const one = table('khu', 'kind', [
    [5, 6],
    [7, 8],
  ]);
  expect(() => suppress([one, table('khu', 'age', [[5], [7]])])).toThrow('differ about khu');
  expect(() => suppress([one, table('age', 'rung', [[5]])])).toThrow('different things');
  expect(() => suppress([one, one])).toThrow('ring');
  expect(() => suppress([one, table('khu', 'age', [[11], [15]]), table('kind', 'age', [[12], [14]])])).toThrow('ring');
});
