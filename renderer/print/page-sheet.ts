import { DRAWING_MARGINS, HANDOUT_MARGINS, SHEET_MARGINS } from '#core/sheet/paper.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import type { PageSize } from './lay-out.ts';

const MARGINS = { office: SHEET_MARGINS, handout: HANDOUT_MARGINS, cards: DRAWING_MARGINS } as const;

/** The paper, as a constructed sheet: the content security policy allows no style elements. */
export function pageSheet(document: PrintedDocument, size: PageSize): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules(document, size));
  return sheet;
}

/** A slip fills its one page. A paper of the office has margins, and a number at the top of every page but the first. */
export function pageRules(document: PrintedDocument, { width, height }: PageSize): string {
  const size = `size: ${width}mm ${height}mm`;
  if (document.kind !== 'sheet') return `@page { ${size}; margin: 0 }`;
  const { top, right, bottom, left } = MARGINS[document.sheet.look ?? 'office'];
  const page = `@page { ${size}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm }`;
  if (document.sheet.numbered === false) return page;
  const number = "content: counter(page); font: 13pt 'Office Times', serif; padding-top: 6mm; vertical-align: top";
  return `${page}\n@page { @top-center { ${number} } }\n@page :first { @top-center { content: none } }`;
}
