/** What a press can mean: anything the page lets a person act on. */
const CONTROL = 'button, a[href], input, select, textarea, [role="button"]';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control a point lies on, or null where it lies beside all of them. A ground marked `data-beside` only catches misses. */
export function controlAt(element: Element | null): HTMLElement | null {
  const control = element?.closest<HTMLElement>(CONTROL) ?? null;
  return control === null || control.hasAttribute('data-beside') || control.matches(':disabled') ? null : control;
}

/** The point of a box nearest to another point, a pixel inside its edge. */
function nearestOf(box: DOMRect, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.left + 1), box.right - 1),
    y: Math.min(Math.max(y, box.top + 1), box.bottom - 1),
  };
}

/**
 * The one control within `reach` px of a point that lies on none; null where there is none or more than one to choose from.
 * What is covered, waits or is turned off is never meant.
 */
export function nearestControl(page: Document, point: Point, reach: number): HTMLElement | null {
  const near: HTMLElement[] = [];
  for (const control of page.querySelectorAll<HTMLElement>(CONTROL)) {
    if (control.matches(':disabled, [aria-disabled="true"], [data-beside], [aria-hidden="true"]')) continue;
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const edge = nearestOf(box, point);
    if (Math.hypot(edge.x - point.x, edge.y - point.y) > reach) continue;
    if (page.elementFromPoint(edge.x, edge.y)?.closest(CONTROL) !== control) continue;
    near.push(control);
  }
  return near.length === 1 ? (near[0] ?? null) : null;
}
