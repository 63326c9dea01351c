import type { CountTable, PublishedTable } from './count-table.ts';
import { hideEnough } from './suppress-enough.ts';
import { familyOf } from './suppress-family.ts';

/**
 * Hides every cell and every total under five (`LEAST`), 0 among them, and as many more as it takes that none of the hidden can be
 * computed from what is left. The tables of one call count the same things, all of them, and are published together; figures of other
 * things need a call of their own, and no total that is hidden here may be said elsewhere. Hidden is hidden: nothing says whether a
 * cell was small or only guards another.
 *
 * Throws where tables do not belong together: other grand totals, other totals of the same side, or sides in a ring (A by B, B by C, C by
 * A), for what such tables say together is more than their sums.
 */
export function suppress(tables: readonly CountTable[]): readonly PublishedTable[] {
  const family = familyOf(tables);
  const hidden = hideEnough(family);
  const shown = (count: number, key: string): number | null => (hidden.has(key) ? null : count);
  const totals = (of: string): readonly (number | null)[] =>
    (family.sides.get(of) ?? []).map((count, at) => shown(count, family.sideKey(of, at)));
  return tables.map(({ rows, columns, cells }, table) => ({
    rows,
    columns,
    cells: cells.map((row, i) => row.map((count, j) => shown(count, family.cellKey(table, i, j)))),
    rowTotals: totals(rows.of),
    columnTotals: totals(columns.of),
    total: shown(family.total, family.totalKey),
  }));
}
