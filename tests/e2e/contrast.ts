import type { Page } from '@playwright/test';
import type { Theme } from '#core/basics/language.ts';

/** Least contrast of lit text on what lies behind it (issue 4). */
export const LEAST_CONTRAST: Readonly<Record<Theme, number>> = { default: 7, contrast: 10, 'contrast-light': 10 };

/**
 * Text with less contrast than `least`, worked out from the colours the page computes: of the text, and of the grounds behind it down to
 * the first opaque one; of a gradient, its worst colour. Passed over is what is not lit: a control that is off, a place the machine does
 * not ask for, a picture, an illustration behind lettering, the sample pages that stay as they are in every theme.
 */
export function faintTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    const read = (text: string): Colour => {
      const found = known.get(text);
      if (found !== undefined || pen === null) return found ?? [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      known.set(text, colour);
      return colour;
    };
    const over = (top: Colour, under: Colour): Colour => [
      top[0] * top[3] + under[0] * (1 - top[3]),
      top[1] * top[3] + under[1] * (1 - top[3]),
      top[2] * top[3] + under[2] * (1 - top[3]),
      1,
    ];
    const light = ([red, green, blue]: Colour): number => {
      const part = (value: number): number =>
        value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [bright = 0, dark = 0] = [light(one), light(other)].toSorted((a, b) => b - a);
      return (bright + 0.05) / (dark + 0.05);
    };
    /** Every ground the text may stand on; null where a picture is behind it. */
    const groundsOf = (element: Element): readonly Colour[] | null => {
      const layers: Colour[][] = [];
      for (let ground: Element | null = element; ground !== null; ground = ground.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(ground);
        // Lines of a notebook are thinner than a stroke of a letter.
        const gradient = backgroundImage.includes('gradient') && !backgroundImage.includes('repeating-');
        const colours = gradient ? (backgroundImage.match(/(?:rgba?|color|oklab|oklch)\([^)]*\)/g) ?? []).map(read) : [];
        const seen = colours.filter((colour) => colour[3] > 0);
        const plain = read(backgroundColor);
        if (gradient && seen.length > 0)
          layers.push(plain[3] > 0 ? seen.map((colour) => over(colour, plain)).concat([plain]) : seen);
        else if (plain[3] > 0) layers.push([plain]);
        const [last] = layers.slice(-1);
        if (last?.every((colour) => colour[3] > 0.99) === true) break;
        if (backgroundImage.includes('url(') && !gradient) return null;
      }
      const white: Colour = [255, 255, 255, 1];
      return layers.reduceRight<readonly Colour[]>(
        (under, layer) => layer.flatMap((top) => under.map((low) => over(top, low))),
        [white],
      );
    };
    const faint = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null) continue;
      if (element.closest('svg, .visually-hidden, :disabled, [aria-disabled="true"], [inert], [data-picture]') !== null) continue;
      if (element.getClientRects().length === 0) continue;
      const grounds = groundsOf(element);
      if (grounds === null) continue;
      const ink = read(getComputedStyle(element).color);
      const worst = Math.min(...grounds.map((ground) => contrast(over(ink, ground), ground)));
      if (worst < wanted - 0.05) faint.add(`${text.slice(0, 30)} ${worst.toFixed(1)}`);
    }
    return [...faint];
  }, least);
}
