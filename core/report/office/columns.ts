import type { TallyKind } from '../../tally/kinds.ts';

/**
 * The columns the table by hamlet and branch may have, in the order they are printed (content-facts §7.2). The form a commune hands in is not
 * known, so each can be left out. The name of the place stands first and cannot.
 */
export const REPORT_COLUMNS = [
  'period',
  'sessions',
  'heads',
  'members',
  'elderly',
  'vneid',
  'lookup',
  'filing',
  'payment',
  'qr',
  'skills',
  'finished',
  'return',
  'hardest',
  'note',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** What is chosen where nobody chose. Practice of skills is counted for the branches' own meetings, and not asked for in the form nearest to ours. */
export const DEFAULT_COLUMNS: readonly ReportColumn[] = REPORT_COLUMNS.filter((column) => column !== 'skills');

/** Columns that hold what was counted by hand. */
export const TALLY_COLUMNS: Readonly<Partial<Record<ReportColumn, TallyKind>>> = {
  vneid: 'vneid',
  lookup: 'lookup',
  filing: 'filing',
  payment: 'payment',
  qr: 'qr',
  skills: 'skills',
};

/** The same columns in the order they are printed, each once. */
export function inOrder(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  return REPORT_COLUMNS.filter((column) => columns.includes(column));
}
