import type { PageSize } from './lay-out.ts';

/** The paper, as a constructed sheet: the content security policy allows no style elements. */
export function pageSheet({ width, height }: PageSize): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
  return sheet;
}
