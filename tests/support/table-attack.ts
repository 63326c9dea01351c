import { expect } from 'vitest';
import type { PublishedTable } from '#core/report/count-table.ts';
import { boundsOf, type LinearSum } from './linear-bounds.ts';

/** Figures that are told or hidden, and sums somebody with patience may set up of them. */
export interface Riddle {
  /** A figure by its name; null is hidden. What is told twice must be told alike. `least`: what is known of it though it is hidden. */
  readonly figure: (name: string, value: number | null, least?: number) => string;
  /** Parts that are known to add up to a whole, or to a number. */
  readonly relate: (parts: readonly string[], whole: string | number) => void;
  /** Every figure that is hidden, with the least and the most it can be by all that is told. */
  readonly solved: () => { name: string; least: number; most: number }[];
}

export function riddle(): Riddle {
  const unknown = new Map<string, { readonly at: number; least: number }>();
  const told = new Map<string, number | null>();
  const related: { readonly parts: readonly string[]; readonly whole: string | number }[] = [];
  return {
    figure(name, value, least = 0) {
      if (told.has(name)) expect(told.get(name), name).toBe(value);
      told.set(name, value);
      if (value === null) {
        const before = unknown.get(name);
        if (before === undefined) unknown.set(name, { at: unknown.size, least });
        else before.least = Math.max(before.least, least);
      }
      return name;
    },
    relate: (parts, whole) => void related.push({ parts, whole }),
    solved() {
      const sums = related.map(({ parts, whole }): LinearSum => {
        const of = new Map<number, number>();
        let is = typeof whole === 'number' ? whole : 0;
        const all = [...parts.map((part) => [part, 1] as const), ...(typeof whole === 'string' ? [[whole, -1] as const] : [])];
        for (const [name, sign] of all) {
          const found = unknown.get(name);
          is -= sign * (found === undefined ? (told.get(name) ?? 0) : found.least);
          if (found !== undefined) of.set(found.at, (of.get(found.at) ?? 0) + sign);
        }
        return { of, is };
      });
      return [...unknown].map(([name, { at, least }]) => {
        const over = boundsOf(unknown.size, sums, at);
        return { name, least: least + over.least, most: least + over.most };
      });
    },
  };
}

/**
 * Tells a riddle all that tables say, and what is known of everything hidden in them: 0 is shown, so a hidden figure is one at least; but for
 * cells in a row whose total is hidden, and where nothing is said at all. `prefix` tells tables apart that count different things.
 */
export function tellTables({ figure, relate }: Riddle, tables: readonly PublishedTable[], prefix = ''): void {
  for (const [number, { rows, columns, cells, rowTotals, columnTotals, total }] of tables.entries()) {
    const some = total === null ? 0 : 1;
    const inner = cells.map((row, i) =>
      row.map((value, j) => {
        const name = `${prefix}cell ${number} ${rows.names[i]} ${columns.names[j]}`;
        return figure(name, value, rowTotals[i] === null ? 0 : some);
      }),
    );
    const right = rowTotals.map((value, i) => figure(`${prefix}${rows.of} ${rows.names[i]}`, value, some));
    const below = columnTotals.map((value, j) => figure(`${prefix}${columns.of} ${columns.names[j]}`, value, some));
    const all = figure(`${prefix}all`, total, some);
    for (const [i, whole] of right.entries()) relate(inner[i] ?? [], whole);
    for (const [j, whole] of below.entries())
      relate(
        inner.map((row) => row[j] ?? ''),
        whole,
      );
    relate(right, all);
    relate(below, all);
  }
}

/** Every figure that is hidden in tables published together, with the least and the most it can be by all that is published. */
export function attack(tables: readonly PublishedTable[]): { name: string; least: number; most: number }[] {
  const all = riddle();
  tellTables(all, tables);
  return all.solved();
}

/** Every figure of a table as it stands there. */
export const shownOf = ({ cells, rowTotals, columnTotals, total }: PublishedTable): readonly (number | null)[] => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];
