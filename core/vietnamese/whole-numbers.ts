/** A blank inside a number that is written in groups, as telephone numbers are. */
const INSIDE = /(?<=[\d)]) +(?=\d)/g;

/** Keeps numbers whole at the end of a line: the blanks between their groups become no-break ones (U+00A0). */
export function bindNumbers(text: string): string {
  return text.replaceAll(INSIDE, '\u00a0');
}
