/** A day as an office writes it (1/7/2026 or 01/07/2026) as YYYY-MM-DD; null for what is no day. */
export function writtenDay(text: string): string | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = Date.parse(`${iso}T00:00:00Z`);
  // 31/2 would become a day of March.
  return Number.isNaN(read) || new Date(read).toISOString().slice(0, 10) !== iso ? null : iso;
}
