import { SHEET_MARGINS, SHEET_PAGES } from '#core/sheet/paper.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { PageSize } from './lay-out.ts';

/** The paper, as a constructed sheet: the content security policy allows no style elements. */
export function pageSheet(paper: Paper, size: PageSize): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules(paper, size));
  return sheet;
}

/** A slip fills its one page. A paper of the office has margins, and a number at the top of every page but the first. */
export function pageRules(paper: Paper, { width, height }: PageSize): string {
  const size = `size: ${width}mm ${height}mm`;
  if (!(paper in SHEET_PAGES)) return `@page { ${size}; margin: 0 }`;
  const { top, right, bottom, left } = SHEET_MARGINS;
  const number = "content: counter(page); font: 13pt 'Office Times', serif; padding-top: 6mm; vertical-align: top";
  return [
    `@page { ${size}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { ${number} } }`,
    '@page :first { @top-center { content: none } }',
  ].join('\n');
}
