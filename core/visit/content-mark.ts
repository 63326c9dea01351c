/** How a visit names the content it was made with: the beginning of the pack's hash. Never the whole: a record is read by people too. */
export function contentMark(version: string): string {
  return version
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')
    .slice(0, 12);
}
