/** What a page may call to open something of the browser, and what comes of it here. */
const SHUT = { open: () => null, print: () => {}, alert: () => {}, confirm: () => false, prompt: () => null } as const;

/** A button of the mouse that is no plain press: the middle one opens windows, the outer ones turn pages. */
function guardButtons(event: MouseEvent): void {
  if (event.button !== 0) event.preventDefault();
}

/** No link of ours leads to another window; one that did would open a whole browser. */
function guardLinks(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[target], a[download], area[target]') : null;
  if (link !== null) event.preventDefault();
}

/** Nobody may ask whether the page is to be left: a question of the browser stands over the kiosk until somebody answers. */
function guardLeaving(event: Event): void {
  event.stopImmediatePropagation();
}

/**
 * Shuts the ways by which a page opens something of the browser: windows, dialogs, printing, the questions at leaving, and mouse buttons that
 * turn pages. Pinching is the style sheet's: whoever rests a palm on the glass scrolls with the other hand. To be installed before any other listener. The returned function takes it off again.
 */
export function guardWays(page: Window): () => void {
  // As properties, never called from here.
  const former = Object.fromEntries(Object.keys(SHUT).map((name) => [name, Reflect.get(page, name) as unknown]));
  Object.assign(page, SHUT);
  page.addEventListener('mousedown', guardButtons, { capture: true });
  page.addEventListener('mouseup', guardButtons, { capture: true });
  page.addEventListener('auxclick', guardButtons, { capture: true });
  page.addEventListener('click', guardLinks, { capture: true });
  page.addEventListener('beforeunload', guardLeaving, { capture: true });
  return () => {
    Object.assign(page, former);
    page.removeEventListener('mousedown', guardButtons, { capture: true });
    page.removeEventListener('mouseup', guardButtons, { capture: true });
    page.removeEventListener('auxclick', guardButtons, { capture: true });
    page.removeEventListener('click', guardLinks, { capture: true });
    page.removeEventListener('beforeunload', guardLeaving, { capture: true });
  };
}
