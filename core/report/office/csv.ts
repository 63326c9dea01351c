import { HIDDEN } from '../told/told.ts';
import type { OfficeReport, ReportCell } from './report.ts';

/**
 * Excel takes the list separator of Windows. With Vietnamese settings the decimal sign is a comma, so a comma cannot part cells and Excel
 * takes the semicolon; LibreOffice asks, and knows it. `sep=;` in a first line would settle it everywhere, but then Excel forgets the mark of
 * UTF-8 and breaks the accents. Who has English settings takes the Excel file.
 */
const SEPARATOR = ';';
/** UTF-8, said where Excel looks for it. */
const MARK = '\uFEFF';
const LINE = '\r\n';

/** The whole report as RFC 4180 writes it, but for the separator: heading, then each table under its title, then the notes. */
export function csvOf({ office, title, period, unit, tables, notes }: OfficeReport): string {
  const lines: (readonly ReportCell[])[] = [[office], [title], [period], [unit]];
  for (const table of tables) {
    lines.push(
      [],
      [table.title],
      table.columns.map(({ label }) => label),
    );
    lines.push(...table.rows.map(({ cells }) => cells));
  }
  lines.push([], ...notes.map((note) => [note]));
  return csvText(lines);
}

/** Rows as the text of a file, of whatever they are. */
export function csvText(rows: readonly (readonly ReportCell[])[]): string {
  return MARK + rows.map((cells) => cells.map(csvCell).join(SEPARATOR) + LINE).join('');
}

function csvCell(cell: ReportCell): string {
  if (cell === null) return HIDDEN;
  if (typeof cell === 'number') return String(cell);
  const safe = defused(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that a table program would take for a formula, with the sign before it that says it is none. The office names places as it likes. */
export function defused(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}
