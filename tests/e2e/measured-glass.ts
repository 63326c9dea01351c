import type { Page } from '@playwright/test';

export interface Measure {
  /** CSS pixels in a millimetre. */
  readonly pxPerMm: number;
  /** Least height of a capital of reading text, in mm. */
  readonly capital: number;
}

/**
 * What is too small or too close on the page as it stands, in words: main targets at least 20 mm each way, keys 16 mm, 3 mm between
 * neighbours, capitals as high as the step promises. Words that are explained stand in running text and are passed over, as are the places
 * of a simulated screen that stand behind its dimming.
 */
export function tooSmall(page: Page, measure: Measure): Promise<string[]> {
  return page.evaluate(({ pxPerMm, capital }) => {
    const slack = 0.25;
    const problems: string[] = [];
    const mm = (px: number): number => px / pxPerMm;
    const name = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 30);
    const seen = [...document.querySelectorAll<HTMLElement>('button, label:has(input)')].filter((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return (
        box.width > 0 &&
        box.height > 0 &&
        style.visibility === 'visible' &&
        element.closest('[inert], [data-beside], [data-word], [aria-hidden="true"]') === null &&
        box.bottom > 0 &&
        box.top < innerHeight
      );
    });
    const targets = seen.map((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      return { element, left, top, right, bottom, width, height, key: element.closest('[data-quick]') !== null };
    });
    for (const { element, width, height, key } of targets) {
      const least = key ? 16 : 20;
      // What can be read on by a press may stand half in view.
      if (element.closest('[data-scrolls]') !== null && element.closest('[data-target]') !== null) continue;
      if (mm(Math.min(width, height)) < least - slack)
        problems.push(`“${name(element)}” is ${mm(width).toFixed(1)} × ${mm(height).toFixed(1)} mm, not ${least}`);
    }
    for (const [at, one] of targets.entries()) {
      for (const other of targets.slice(at + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.max(other.left - one.right, one.left - other.right);
        const down = Math.max(other.top - one.bottom, one.top - other.bottom);
        const apart = Math.max(across, down);
        // Boxes that overlap lie on different layers.
        if (apart < -1 || mm(apart) >= 3 - slack) continue;
        problems.push(`“${name(one.element)}” and “${name(other.element)}” are ${mm(apart).toFixed(1)} mm apart`);
      }
    }
    const ruler = document.createElement('span');
    ruler.style.cssText = 'position:absolute;visibility:hidden;font-size:var(--fs-body);inline-size:1em';
    document.body.append(ruler);
    const em = ruler.getBoundingClientRect().width;
    ruler.remove();
    // A capital of Be Vietnam Pro is three quarters of its em.
    if (mm(em * 0.75) < capital - 0.05) problems.push(`capitals are ${mm(em * 0.75).toFixed(2)} mm high, not ${capital}`);
    return problems;
  }, measure);
}
