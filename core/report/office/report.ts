/** What stands in a cell: a count, words, nothing because nothing is counted there (''), null for what is hidden, or `12*` where it is hidden in part. */
export type ReportCell = number | string | null;

/** `total` adds up the rows above it; `aside` is counted in another way and is no part of the total. */
export interface ReportRow {
  readonly kind: 'row' | 'total' | 'aside';
  readonly cells: readonly ReportCell[];
}

export interface ReportTable {
  readonly id: 'places' | 'procedures' | 'helps' | 'rounds';
  readonly title: string;
  /** Whether a column holds counts, which are set to the right. */
  readonly columns: readonly { readonly label: string; readonly counts: boolean }[];
  readonly rows: readonly ReportRow[];
}

/**
 * The report an office hands in, as it leaves the staff corner: in Vietnamese, small cells hidden. Preview, CSV, Excel and paper are made of
 * this one value, so they cannot differ.
 */
export interface OfficeReport {
  readonly office: string;
  readonly title: string;
  /** “Tháng 11 năm 2026”. */
  readonly period: string;
  /** That visits are counted, not people. */
  readonly unit: string;
  readonly tables: readonly ReportTable[];
  /** What must be known to read it: what hidden means, days that are missing, content, kiosk, end of the audit. */
  readonly notes: readonly string[];
}
