/**
 * A two-way table of counts, to be published with the totals of its rows and columns and the grand total. A one-way table has one
 * column. `rows.of` and `columns.of` name what is told apart (`khu`, `kind`, `age`): tables that are published together and name the
 * same thing share its totals, so that one table cannot give away what the other hides.
 */
export interface CountTable {
  readonly rows: Side;
  readonly columns: Side;
  /** Whole numbers ≥ 0, row by row. */
  readonly cells: readonly (readonly number[])[];
}

export interface Side {
  readonly of: string;
  readonly names: readonly string[];
}

/** The same table as it may leave the staff corner; null is hidden. */
export interface PublishedTable {
  readonly rows: Side;
  readonly columns: Side;
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}
