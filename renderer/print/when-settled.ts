/** Weights the slips are set in, and letters that together need every subset of the font. */
const WEIGHTS = [400, 500, 700, 800];
const LETTERS = 'aĐđữỗ₫';

/** Resolves when every font and picture is in, so that what is measured is what is printed. */
export async function whenSettled(page: Document): Promise<void> {
  await Promise.all(WEIGHTS.map((weight) => page.fonts.load(`${weight} 12pt "Be Vietnam Pro"`, LETTERS)));
  await page.fonts.ready;
  // A picture that cannot be drawn is an ornament less, not a slip less.
  await Promise.all([...page.images].map((image) => image.decode().catch(() => {})));
}
