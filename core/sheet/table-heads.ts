import type { Column } from './sheet.ts';

/** A cell in the first of two rows of heads: a group over its columns, or a lone column through both. */
export interface UpperHead {
  readonly title: string;
  readonly across: number;
  /** Whether it reaches through both rows. */
  readonly lone: boolean;
}

export interface TableHeads {
  readonly upper: readonly UpperHead[];
  /** Titles below the groups; empty where there is one row of heads only. */
  readonly lower: readonly string[];
}

/** The heads of columns of which some stand under a common one. */
export function tableHeads(columns: readonly Column[]): TableHeads {
  const upper: UpperHead[] = [];
  columns.forEach(({ title, group }, index) => {
    const last = upper.at(-1);
    if (group === undefined) upper.push({ title, across: 1, lone: true });
    else if (last !== undefined && columns[index - 1]?.group === group)
      upper[upper.length - 1] = { ...last, across: last.across + 1 };
    else upper.push({ title: group, across: 1, lone: false });
  });
  return { upper, lower: columns.filter(({ group }) => group !== undefined).map(({ title }) => title) };
}

/** Width of each column in hundredths of the table, to two places. */
export function columnShares(columns: readonly Column[]): readonly number[] {
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  return columns.map(({ width = 1 }) => Math.round((width / all) * 10_000) / 100);
}
