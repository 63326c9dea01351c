/** A source date (YYYY-MM-DD or YYYY-MM) as people write it: 31/07/2026 or 07/2026, the same in both languages. */
export function formatSourceDate(date: string): string {
  return date.split('-').toReversed().join('/');
}
