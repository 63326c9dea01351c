import type { Page } from '@playwright/test';
import { TEXT_SIZES, THEMES, type TextSize, type Theme } from '#core/basics/language.ts';
import { press } from './kiosk-test.ts';

export interface Look {
  readonly language: 'vi' | 'en';
  readonly size: TextSize;
  readonly theme: Theme;
}

export const LOOKS: readonly Look[] = (['vi', 'en'] as const).flatMap((language) =>
  TEXT_SIZES.flatMap((size) => THEMES.map((theme) => ({ language, size, theme }))),
);

const NAMES = {
  normal: /^(Vừa|Normal)$/,
  large: /^(To|Large)$/,
  xlarge: /^(Rất to|Very large)$/,
  xxlarge: /^(To nhất|Largest)$/,
} as const;

const COLOURS = { contrast: /^(Nền đen|Black)$/, 'contrast-light': /^(Nền trắng|White)$/ } as const;

/** Sets language, text size and contrast by the bar, as a visitor would. */
export async function setLook(page: Page, { language, size, theme }: Look): Promise<void> {
  if (language === 'en') await press(page.getByRole('button', { name: 'English' }));
  if (size === 'normal' && theme === 'default') return;
  await press(page.getByRole('button', { name: /^(Cỡ chữ|Text size)$/ }));
  await press(page.getByRole('button', { name: NAMES[size] }));
  if (theme !== 'default') await press(page.getByRole('button', { name: COLOURS[theme] }));
  await press(page.getByRole('button', { name: /^(Xong|Done)$/ }));
}

/**
 * Text whose ink is cut: it leaves the screen, or an ancestor hides part of it. The marks of Ế reach above the box of their line. Areas that can be read on by a press
 * (marked data-scrolls) and names shortened on purpose are passed over.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const pen = document.createElement('canvas').getContext('2d');
    /** How far the ink of a text reaches beyond its box above and below, in px; less than nothing where it keeps within. */
    const inkBeyond = (text: string, element: Element): { readonly above: number; readonly below: number } => {
      if (pen === null) return { above: 0, below: 0 };
      const { fontStyle, fontWeight, fontSize, fontFamily, textTransform } = getComputedStyle(element);
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = pen.measureText(textTransform === 'uppercase' ? text.toUpperCase() : text);
      return {
        above: ink.actualBoundingBoxAscent - ink.fontBoundingBoxAscent,
        below: ink.actualBoundingBoxDescent - ink.fontBoundingBoxDescent,
      };
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null || element.closest('[data-scrolls], .visually-hidden, svg') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { above, below } = inkBeyond(text, element);
      const boxes = [...range.getClientRects()]
        .filter((box) => box.width > 0 && box.height > 0)
        .map((box) => new DOMRect(box.x, box.y - above, box.width, box.height + above + below));
      // Half a pixel is a rounding.
      const slack = 1.5;
      const outside = (area: { left: number; top: number; right: number; bottom: number }, box: DOMRect): boolean =>
        box.left < area.left - slack ||
        box.right > area.right + slack ||
        box.top < area.top - slack ||
        box.bottom > area.bottom + slack;
      // A press must have all its words on it.
      const button = element.closest('[data-shortened]') === null ? element.closest('button') : null;
      if (
        button !== null &&
        element.closest('[data-overlay]') === null &&
        boxes.some((box) => outside(button.getBoundingClientRect(), box))
      ) {
        cut.push(`${text.slice(0, 40)} ⊂ its button`);
      }
      const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
        const style = getComputedStyle(ancestor);
        if (style.textOverflow === 'ellipsis' || ancestor.hasAttribute('data-shortened')) break;
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const area = ancestor.getBoundingClientRect();
        if (boxes.some((box) => outside(area, box))) {
          cut.push(`${text.slice(0, 40)} ⊂ ${String(ancestor.getAttribute('class')).slice(0, 40)}`);
          break;
        }
      }
      if (boxes.some((box) => outside(screen, box))) cut.push(`${text.slice(0, 40)} ⊂ screen`);
    }
    return [...new Set(cut)];
  });
}
