import type { CountTable } from './count-table.ts';

/** Counts under this are not published, but for 0: a row of one or two is a person somebody knows. */
export const LEAST = 5;

/** Whether a count is of so few that somebody may be known by it. */
export function isFew(count: number): boolean {
  return count > 0 && count < LEAST;
}

/** Keys of what is hidden. */
export type Hidden = ReadonlySet<string>;

/** Tables published together: their cells, the totals they share, and the grand total. */
export interface Family {
  readonly tables: readonly CountTable[];
  /** Totals of every side, by its name. */
  readonly sides: ReadonlyMap<string, readonly number[]>;
  readonly total: number;
  readonly totalKey: string;
  cellKey(table: number, row: number, column: number): string;
  sideKey(of: string, at: number): string;
  /** Whether more than one table has this side. */
  shared(of: string): boolean;
  /** Cells of nothing that would speak of a few where the total of their row is hidden; none for any other key. */
  zerosOf(key: string): readonly string[];
  /** Every cell and every total. */
  allKeys(): readonly string[];
}

export function familyOf(tables: readonly CountTable[]): Family {
  const sides = new Map<string, readonly number[]>();
  for (const { rows, columns, cells } of tables) {
    const rowSums = rows.names.map((_, row) => sum(cells[row] ?? []));
    const columnSums = columns.names.map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
    for (const [of, sums] of [
      [rows.of, rowSums],
      [columns.of, columnSums],
    ] as const) {
      const known = sides.get(of);
      if (known !== undefined && known.join() !== sums.join()) throw new Error(`Tables differ about ${of}`);
      sides.set(of, sums);
    }
  }
  const totals = new Set([...sides.values()].map(sum));
  if (totals.size > 1) throw new Error('Tables that count different things cannot be published together');
  refuseRings(tables);
  const cellKey = (table: number, row: number, column: number): string => `cell ${table} ${row} ${column}`;
  const sideKey = (of: string, at: number): string => `side ${of} ${at}`;
  const totalKey = 'total';
  const zeros = new Map<string, string[]>();
  for (const [table, { rows, columns, cells }] of tables.entries()) {
    const downward = sides.get(columns.of) ?? [];
    for (const [row, counts] of cells.entries()) {
      // Where nothing was counted in the whole column, nothing is said of anybody.
      const empty = counts.flatMap((count, at) => (count === 0 && (downward[at] ?? 0) > 0 ? [cellKey(table, row, at)] : []));
      const key = sideKey(rows.of, row);
      zeros.set(key, [...(zeros.get(key) ?? []), ...empty]);
    }
  }
  return {
    tables,
    sides,
    total: [...totals][0] ?? 0,
    totalKey,
    cellKey,
    sideKey,
    shared: (of) => tables.filter(({ rows, columns }) => rows.of === of || columns.of === of).length > 1,
    zerosOf: (key) => zeros.get(key) ?? [],
    allKeys: () => [
      totalKey,
      ...[...sides].flatMap(([of, sums]) => sums.map((_, at) => sideKey(of, at))),
      ...tables.flatMap(({ cells }, table) => cells.flatMap((row, i) => row.map((_, j) => cellKey(table, i, j)))),
    ],
  };
}

/** Two sides that are already joined by way of other tables must not be joined again. */
function refuseRings(tables: readonly CountTable[]): void {
  let groups: ReadonlySet<string>[] = [];
  for (const { rows, columns } of tables) {
    const [a, b] = [rows.of, columns.of].map((of) => groups.find((group) => group.has(of)) ?? new Set([of]));
    if (a === undefined || b === undefined || a === b || rows.of === columns.of)
      throw new Error(`Tables go round in a ring at ${rows.of} by ${columns.of}`);
    groups = [...groups.filter((group) => group !== a && group !== b), new Set([...a, ...b])];
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
