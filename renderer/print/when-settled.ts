import type { PrintedDocument } from '#core/slip/printed.ts';

/** Letters that together need every subset of a font. */
const LETTERS = 'aĐđữỗ₫';

/** The fonts slips, handouts and cards are set in, and those of office papers. */
const SLIPS = [400, 500, 700, 800].map((weight) => `${weight} 12pt "Be Vietnam Pro"`);
const SHEETS = ['400', '700', 'italic 400', 'italic 700'].map((face) => `${face} 13pt "Office Times"`);

export function fontsOf(document: PrintedDocument): readonly string[] {
  return document.kind === 'sheet' && document.sheet.look === undefined ? SHEETS : SLIPS;
}

/**
 * Whether every font is in. Where one is not the machine would draw with another of its own, wider or narrower, perhaps without
 * Vietnamese letters.
 */
export async function fontsIn(page: Document, fonts: readonly string[]): Promise<boolean> {
  try {
    const faces = await Promise.all(fonts.map((font) => page.fonts.load(font, LETTERS)));
    return faces.every((some) => some.length > 0 && some.every(({ status }) => status === 'loaded'));
  } catch {
    // A file that is missing or no font.
    return false;
  }
}

/** Resolves when every font and picture is in, so that what is measured is what is printed. */
export async function whenSettled(page: Document): Promise<void> {
  await page.fonts.ready;
  // A picture that cannot be drawn is an ornament less, not a slip less.
  await Promise.all([...page.images].map((image) => image.decode().catch(() => {})));
}
