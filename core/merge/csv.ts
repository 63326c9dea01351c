/** One row of a file Excel and LibreOffice open: commas, quotes where needed. What a spreadsheet would take for a formula is made text. */
export function csvRow(cells: readonly (string | number)[]): string {
  return cells.map(cellOf).join(',');
}

/** Rows as bytes-to-be: the mark at the beginning tells Excel that accents follow. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${csvRow(row)}\r\n`).join('')}`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
