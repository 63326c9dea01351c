/** What a page may call to open something of the browser, and what comes of it here. */
const SHUT = { open: () => null, print: () => {}, alert: () => {}, confirm: () => false, prompt: () => null } as const;

/** A button of the mouse that is no plain press: the middle one opens windows, the outer ones turn pages. */
function guardButtons(event: MouseEvent): void {
  if (event.button !== 0) event.preventDefault();
}

/** What leads out of a page or asks for a file when it is pressed. None of it is ours; should content ever come to be one, it does nothing. */
const LEADS_OUT = 'a[href], a[target], area[href], area[target], [download], input[type="file"]';

function guardPress(event: Event): void {
  if (event.composedPath().some((step) => step instanceof Element && step.matches(LEADS_OUT))) event.preventDefault();
}

/** The page stays where it is: it opens itself anew, and goes nowhere else. What the browser does by itself is not asked about here. */
function guardWay(event: NavigateEvent): void {
  if (event.navigationType !== 'reload' && event.cancelable) event.preventDefault();
}

/** Nobody may ask whether the page is to be left: a question of the browser stands over the kiosk until somebody answers. */
function guardLeaving(event: Event): void {
  event.stopImmediatePropagation();
}

const GUARDS = [
  ['mousedown', guardButtons],
  ['mouseup', guardButtons],
  ['auxclick', guardButtons],
  ['auxclick', guardPress],
  ['click', guardPress],
  ['beforeunload', guardLeaving],
] as const;

/**
 * Shuts every way out of the page: windows, dialogs, printing, links, files, other addresses, the questions at leaving, and mouse buttons that
 * turn pages. Pinching is the style sheet's: whoever rests a palm on the glass scrolls with the other hand. To be installed before any other
 * listener. The returned function takes it off again.
 */
export function guardWays(page: Window): () => void {
  // As properties, never called from here.
  const former = Object.fromEntries(Object.keys(SHUT).map((name) => [name, Reflect.get(page, name) as unknown]));
  Object.assign(page, SHUT);
  for (const [name, guard] of GUARDS) page.addEventListener(name, guard as EventListener, { capture: true });
  const { navigation } = page as { readonly navigation?: Navigation };
  navigation?.addEventListener('navigate', guardWay);
  return () => {
    Object.assign(page, former);
    for (const [name, guard] of GUARDS) page.removeEventListener(name, guard as EventListener, { capture: true });
    navigation?.removeEventListener('navigate', guardWay);
  };
}
