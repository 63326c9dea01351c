/** A rectangle in CSS pixels. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Fractions of pixels add up in a line; the thinnest stroke of a letter is wider than this. */
const SLACK = 1;

/**
 * Whether a line of letters stands inside a box: from side to side, and with its middle from top to bottom, for the box of a letter is
 * taller than its line where lines are close.
 */
export function standsIn(line: Edges, box: Edges): boolean {
  const middle = (line.top + line.bottom) / 2;
  return line.left >= box.left - SLACK && line.right <= box.right + SLACK && middle >= box.top && middle <= box.bottom;
}

/** The first box of a sheet with letters that run out of it, or out of the lines of the sheet: they would fall off the paper, or lie upon others. */
export function cutOff(sheet: Element): Element | null {
  const page = insideOf(sheet);
  const walker = sheet.ownerDocument.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const box = blockOf(text);
    if (box === null || text.textContent?.trim() === '') continue;
    const around = box.getBoundingClientRect();
    const range = sheet.ownerDocument.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    if (!lines.every((line) => standsIn(line, around) && standsIn(line, page))) return box;
  }
  return null;
}

/** The sheet without its margins at the sides: nothing but white may stand there. */
function insideOf(sheet: Element): Edges {
  const { left, top, right, bottom } = sheet.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(sheet);
  return {
    left: left + (Number.parseFloat(paddingLeft) || 0),
    top,
    right: right - (Number.parseFloat(paddingRight) || 0),
    bottom,
  };
}

/** The block that lays out the lines of a text. */
function blockOf(text: Node): Element | null {
  let element = text.parentElement;
  while (element !== null && /^(?:inline$|contents)/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}
