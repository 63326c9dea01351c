import { sumOf, type Counts } from './numbers.ts';
import type { CountTable } from './count-table.ts';
import { suppress } from './suppress.ts';

/** A count under its name, as it may leave the corner; null is hidden. */
export interface NamedCount {
  readonly name: string;
  readonly count: number | null;
}

/** Counts told apart by one thing each, all of the same total. */
export interface OneWay {
  /** What they tell apart. */
  readonly of: string;
  /** The names that are always listed, in order; what was counted under others follows. */
  readonly names: readonly string[];
  readonly counts: Counts;
}

/** One list of counts each, and their common total. A list that does not add up to the first is of another count and comes back empty. */
export function publishOneWay(lists: readonly OneWay[]): {
  readonly total: number | null;
  readonly lists: readonly (readonly NamedCount[])[];
} {
  const named = lists.map(({ of, names, counts }) => {
    const more = Object.keys(counts).filter((name) => !names.includes(name));
    return { of, names: [...names, ...more.toSorted()], counts };
  });
  const sums = named.map(({ counts }) => sumOf(counts));
  const together = named.filter((_, at) => sums[at] === sums[0]);
  const tables = together.map(({ of, names, counts }): CountTable => ({
    rows: { of, names },
    columns: { of: 'all', names: ['all'] },
    cells: names.map((name) => [Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0]),
  }));
  const published = suppress(tables);
  return {
    total: published[0]?.total ?? null,
    lists: named.map((list) => {
      const found = published[together.indexOf(list)];
      return found === undefined ? [] : list.names.map((name, at) => ({ name, count: found.rowTotals[at] ?? null }));
    }),
  };
}
