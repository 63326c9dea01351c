/** What somebody who works by keys has before them after a press. */
export interface FocusLook {
  /** Nothing has the focus. */
  readonly lost: boolean;
  readonly name: string;
  /** The place a simulation asks for. */
  readonly lit: boolean;
  /** A box to type in. */
  readonly box: boolean;
  /** What a visitor who sees the focus would stumble over. */
  readonly problems: readonly string[];
}

/**
 * Runs in the page: is the focus seen, in view, uncovered, contrasting, and does it come after the one before as one reads? `forward` is
 * false after a step back or a press, where there is no order to keep.
 */
export function lookAtFocus(forward: boolean): FocusLook {
  const memory = globalThis as { formerStop?: { element: Element; place: DOMRect } };
  const element = document.activeElement;
  if (element === null || element === document.body) {
    return { lost: true, name: '', lit: false, box: false, problems: [] };
  }
  type Colour = readonly [number, number, number];
  const colours = (text: string): Colour[] =>
    [...text.matchAll(/rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/g)].flatMap(([, red, green, blue, alpha]) =>
      alpha !== undefined && Number(alpha) < 0.5 ? [] : [[Number(red), Number(green), Number(blue)] as const],
    );
  const light = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (start: Element | null): Colour => {
    for (let at = start; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      const [found] = colours(`${style.backgroundColor} ${style.backgroundImage}`);
      if (found !== undefined) return found;
    }
    return [255, 255, 255];
  };
  /** The ring: on the element, on the label around it, or the border of the box a text stands in. */
  const ring = (): { on: Element; colour: Colour | undefined; ground: Colour } | null => {
    const near = [element, element.parentElement, element.parentElement?.parentElement];
    for (const on of near) {
      if (on === null || on === undefined) continue;
      const style = getComputedStyle(on);
      const [colour] = colours(style.outlineColor);
      const inside = Number.parseFloat(style.outlineOffset) < 0;
      if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3)
        return { on, colour, ground: groundOf(inside ? on : on.parentElement) };
      if (element instanceof HTMLInputElement && Number.parseFloat(style.borderTopWidth) >= 4)
        return { on, colour: colours(style.borderTopColor)[0], ground: groundOf(on) };
    }
    return null;
  };
  const problems: string[] = [];
  const seen = ring();
  if (seen === null) problems.push('no ring');
  else if (seen.colour === undefined || contrast(seen.colour, seen.ground) < 3) problems.push('a ring that does not contrast');
  const shown = seen?.on ?? element;
  const place = shown.getBoundingClientRect();
  if (place.width < 4 || place.height < 4) problems.push('nothing to see');
  if (place.left < -1 || place.top < -1 || place.right > innerWidth + 1 || place.bottom > innerHeight + 1)
    problems.push('out of view');
  const top = document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2);
  if (top === null || !(shown.contains(top) || top.contains(shown)))
    problems.push(`covered by ${top?.outerHTML.slice(0, 60) ?? 'nothing'}`);

  const former = memory.formerStop;
  memory.formerStop = { element, place };
  if (forward && former !== undefined && former.element.isConnected && former.element !== element) {
    const root = document.querySelector('[role="dialog"], [role="alertdialog"]') ?? document;
    const first = [...root.querySelectorAll('button, input, [tabindex="0"]')].find(
      (one) => !one.matches(':disabled, [tabindex="-1"]'),
    );
    const after = (former.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const region = (one: Element): Element | null =>
      one.parentElement?.closest('nav, header, aside, section, fieldset, dl, [role="group"], [role="dialog"], main') ?? null;
    // Round once more from the first stop.
    if (!after && element !== first) problems.push('before what stands before it');
    if (after && region(former.element) === region(element)) {
      const was = former.place;
      const overlap = Math.min(was.bottom, place.bottom) - Math.max(was.top, place.top);
      const sameRow = overlap > Math.min(was.height, place.height) / 2;
      if (sameRow ? place.left < was.left - 1 : place.bottom <= was.top + 1) problems.push('not in the order of reading');
    }
  }
  const name = (element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    lost: false,
    name,
    lit: element.matches('[data-lit]'),
    box: element instanceof HTMLInputElement && element.type === 'text',
    problems,
  };
}
