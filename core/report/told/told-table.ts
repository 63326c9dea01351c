import type { PublishedTable, Side } from '../count-table.ts';
import { type Told, toldOf, toldSum } from './told.ts';

/** What the published tables of one kind say together, each of another month or kiosk. Rows and columns are asked for by name. */
export interface ToldTable {
  /** All there are, in the order of the first table, then those of the next. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cell: (row: string, column: string) => Told;
  readonly ofRow: (row: string) => Told;
  readonly ofColumn: (column: string) => Told;
  readonly total: Told;
}

/**
 * Sums that are made of published figures alone, so that they say nothing the tables do not say one by one. What a table has no row or column
 * of was not counted there; where that table says nothing at all, it does not say that either.
 */
export function toldTable(tables: readonly PublishedTable[]): ToldTable {
  const looked = tables.map((table) => ({ ...table, rowAt: placesOf(table.rows), columnAt: placesOf(table.columns) }));
  const told = (of: (table: (typeof looked)[number]) => number | null | undefined): Told =>
    toldSum(
      looked.map((table) => {
        const found = of(table);
        return toldOf(found === undefined ? (table.total === null ? null : 0) : found);
      }),
    );
  return {
    rows: union(tables.map(({ rows }) => rows)),
    columns: union(tables.map(({ columns }) => columns)),
    cell: (row, column) => told(({ cells, rowAt, columnAt }) => cells[rowAt.get(row) ?? -1]?.[columnAt.get(column) ?? -1]),
    ofRow: (row) => told(({ rowTotals, rowAt }) => rowTotals[rowAt.get(row) ?? -1]),
    ofColumn: (column) => told(({ columnTotals, columnAt }) => columnTotals[columnAt.get(column) ?? -1]),
    total: told(({ total }) => total),
  };
}

function placesOf({ names }: Side): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

function union(sides: readonly Side[]): readonly string[] {
  return [...new Set(sides.flatMap(({ names }) => names))];
}
