import { expect } from 'vitest';
import type { PublishedTable } from '#core/report/count-table.ts';
import { boundsOf, type LinearSum } from './linear-bounds.ts';

/** Every figure that is hidden, with the least and the most it can be by all that is published. */
export function attack(tables: readonly PublishedTable[]): { name: string; least: number; most: number }[] {
  const unknown = new Map<string, number>();
  const sums: LinearSum[] = [];
  const told = new Map<string, number | null>();
  const figure = (name: string, value: number | null): string => {
    if (told.has(name)) expect(told.get(name), name).toBe(value);
    told.set(name, value);
    if (value === null && !unknown.has(name)) unknown.set(name, unknown.size);
    return name;
  };
  const relate = (parts: readonly string[], whole: string): void => {
    const of = new Map<number, number>();
    let is = 0;
    for (const [name, sign] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const]) {
      const at = unknown.get(name);
      if (at === undefined) is -= sign * (told.get(name) ?? 0);
      else of.set(at, sign);
    }
    sums.push({ of, is });
  };
  for (const [number, { rows, columns, cells, rowTotals, columnTotals, total }] of tables.entries()) {
    const inner = cells.map((row, i) => row.map((value, j) => figure(`cell ${number} ${i} ${j}`, value)));
    const right = rowTotals.map((value, i) => figure(`${rows.of} ${i}`, value));
    const below = columnTotals.map((value, j) => figure(`${columns.of} ${j}`, value));
    const all = figure('all', total);
    for (const [i, whole] of right.entries()) relate(inner[i] ?? [], whole);
    for (const [j, whole] of below.entries())
      relate(
        inner.map((row) => row[j] ?? ''),
        whole,
      );
    relate(right, all);
    relate(below, all);
  }
  return [...unknown].map(([name, at]) => ({ name, ...boundsOf(unknown.size, sums, at) }));
}

/** Every figure of a table as it stands there. */
export const shownOf = ({ cells, rowTotals, columnTotals, total }: PublishedTable): readonly (number | null)[] => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];
