import type { Family, Hidden } from './suppress-family.ts';

/**
 * One table as a net in which what is hidden may be shifted about. Its nodes are rows and columns, with one more of each for the totals;
 * its threads are cells. Going along a thread from its row to its column makes the cell one greater (a total one smaller: it stands on
 * the other side of the sum), going back one smaller. A way that returns to where it began changes no sum: so a hidden cell on such a way
 * may have another value, and nobody can tell. This is the residual graph of a flow; for one table the rule misses nothing.
 */
export interface Web {
  readonly table: number;
  readonly rows: number;
  readonly columns: number;
  /** Names of its two sides. */
  readonly sideOf: { readonly row: string; readonly column: string };
  spot(row: number, column: number): Spot;
}

/** What stands at a row and a column of the net: a cell, or a total. Row `rows` holds the column totals, column `columns` the row totals. */
export interface Spot {
  readonly key: string;
  readonly value: number;
  /** Whether its value may be shifted once it is hidden: cells, and totals that no other table has. A total of nothing is never hidden. */
  readonly own: boolean;
  /** Whether it can be gone along from row to column, and back: a count that is hidden is one at least, for else it would be shown. */
  readonly forth: boolean;
  readonly back: boolean;
}

export function webOf(family: Family, table: number): Web {
  const { rows, columns, cells } = family.tables[table] ?? { rows: NONE, columns: NONE, cells: [] };
  const total = (of: string, at: number): Spot => {
    const value = family.sides.get(of)?.[at] ?? 0;
    return { key: family.sideKey(of, at), value, own: !family.shared(of) && value > 0, forth: value > 1, back: true };
  };
  const grand: Spot = { key: family.totalKey, value: family.total, own: false, forth: false, back: false };
  const spots = Array.from({ length: rows.names.length + 1 }, (_r, i) =>
    Array.from({ length: columns.names.length + 1 }, (_c, j): Spot => {
      if (i === rows.names.length) return j === columns.names.length ? grand : total(columns.of, j);
      if (j === columns.names.length) return total(rows.of, i);
      const value = cells[i]?.[j] ?? 0;
      return { key: family.cellKey(table, i, j), value, own: true, forth: true, back: value > 1 };
    }),
  );
  return {
    table,
    rows: rows.names.length,
    columns: columns.names.length,
    sideOf: { row: rows.of, column: columns.of },
    spot: (row, column) => spots[row]?.[column] ?? grand,
  };
}

const NONE = { of: '', names: [] };

/** A node of the net. */
export interface Node {
  readonly side: 'row' | 'column';
  readonly at: number;
}

/** Whether one may go along a thread: forth from row to column, or back. A cell of nothing moves only where it is hidden already. */
export function passable({ key, value, own, forth, back }: Spot, hidden: Hidden, goesForth: boolean): boolean {
  return own && (goesForth ? forth : back) && (value > 0 || hidden.has(key));
}

/** Whether a way along hidden threads of this table leads from one node to another, without the thread called `without`. */
export function leads(web: Web, hidden: Hidden, from: Node, to: Node, without: string): boolean {
  const seen = { row: new Set<number>(), column: new Set<number>() };
  seen[from.side].add(from.at);
  const found: Node[] = [from];
  // A list is gone through while it grows.
  for (const node of found) {
    const forth = node.side === 'row';
    const side = forth ? 'column' : 'row';
    const ends = forth ? web.columns : web.rows;
    for (let at = 0; at <= ends; at += 1) {
      if (seen[side].has(at)) continue;
      const spot = forth ? web.spot(node.at, at) : web.spot(at, node.at);
      if (spot.key === without || !hidden.has(spot.key) || !passable(spot, hidden, forth)) continue;
      if (side === to.side && at === to.at) return true;
      seen[side].add(at);
      found.push({ side, at });
    }
  }
  return false;
}
