import type { CountTable, PublishedTable, Side } from './count-table.ts';
import { hideEnough } from './suppress-enough.ts';
import { familyOf } from './suppress-family.ts';

/**
 * Hides every cell and every total of one to four (`isFew`), and as many more as it takes that none of the hidden can be computed from what
 * is left. 0 is shown, and whoever looks may know of everything hidden that it is one at least; only where the total of a row is hidden, its
 * cells of 0 are too, for they would say of a few what none of them did. Under five in all, nothing is said. The tables of one call count the
 * same things, all of them, and are published together; figures of other things need a call of their own, and no total that is hidden here
 * may be said elsewhere. Nothing says whether a hidden cell was small or only guards another.
 *
 * The same counts always hide the same: neither the order of rows and columns nor those of nothing but 0 change what is hidden of the others.
 *
 * Throws where tables do not belong together: other grand totals, other totals of the same side, or sides in a ring (A by B, B by C, C by
 * A), for what such tables say together is more than their sums.
 */
export function suppress(tables: readonly CountTable[]): readonly PublishedTable[] {
  const orders = tables.map(({ rows, columns }) => ({ rows: inOrder(rows), columns: inOrder(columns) }));
  const family = familyOf(tables.map((table, at) => arranged(table, orders[at]?.rows ?? [], orders[at]?.columns ?? [])));
  const hidden = hideEnough(family);
  const shown = (count: number, key: string): number | null => (hidden.has(key) ? null : count);
  return tables.map(({ rows, columns, cells }, table) => {
    const [rowPlace, columnPlace] = [placesOf(orders[table]?.rows ?? []), placesOf(orders[table]?.columns ?? [])];
    const totals = ({ of, names }: Side, place: readonly number[]): readonly (number | null)[] =>
      names.map((_, at) => shown(family.sides.get(of)?.[place[at] ?? 0] ?? 0, family.sideKey(of, place[at] ?? 0)));
    return {
      rows,
      columns,
      cells: cells.map((row, i) =>
        row.map((count, j) => shown(count, family.cellKey(table, rowPlace[i] ?? 0, columnPlace[j] ?? 0))),
      ),
      rowTotals: totals(rows, rowPlace),
      columnTotals: totals(columns, columnPlace),
      total: shown(family.total, family.totalKey),
    };
  });
}

/** Where the names of a side stand, from the first by their letters to the last. */
function inOrder({ names }: Side): readonly number[] {
  return [...names.keys()].toSorted((a, b) => {
    const [one, other] = [names[a] ?? '', names[b] ?? ''];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

/** The other way round: which place each has in the order. */
function placesOf(order: readonly number[]): readonly number[] {
  const places: number[] = order.map(() => 0);
  for (const [place, at] of order.entries()) places[at] = place;
  return places;
}

function arranged({ rows, columns, cells }: CountTable, byRow: readonly number[], byColumn: readonly number[]): CountTable {
  const sorted = ({ of, names }: Side, order: readonly number[]): Side => ({ of, names: order.map((at) => names[at] ?? '') });
  return {
    rows: sorted(rows, byRow),
    columns: sorted(columns, byColumn),
    cells: byRow.map((row) => byColumn.map((column) => cells[row]?.[column] ?? 0)),
  };
}
