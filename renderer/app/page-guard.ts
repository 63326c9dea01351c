import { isAllowedKey as isAllowedPress } from '#core/lock-down/allowed-keys.ts';

/**
 * Keeps a stranger's keys and gestures inside the page. In an `--app` window no key is reserved by the browser, so stopping the event is
 * enough there; Electron stops the same keys before they arrive. Needs focus and a living page, which the host watches.
 */

/** The same keys that hosts let through; see there. */
export function isAllowedKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>): boolean {
  const { key, ctrlKey: control, altKey: alt, metaKey: meta, shiftKey: shift } = event;
  return isAllowedPress({ key, control, alt, meta, shift }, 'kiosk');
}

function stop(event: Event): void {
  event.preventDefault();
}

function guardKeys(event: KeyboardEvent): void {
  // A button held down by a slow hand, or a switch that repeats, is one press and not a row of them.
  if (isAllowedKey(event) && !(event.repeat && event.key === 'Enter')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Ctrl and the wheel zoom the whole page. */
function guardWheel(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** What leads out of a page or asks for a file when it is pressed. None of it is ours; should content ever come to be one, it does nothing. */
const LEADS_OUT = 'a[href], area[href], [download], input[type="file"]';

function guardPress(event: Event): void {
  if (event.composedPath().some((step) => step instanceof Element && step.matches(LEADS_OUT))) event.preventDefault();
}

/** The page stays where it is: it opens itself anew, and goes nowhere else. What the browser does by itself is not asked about here. */
function guardWay(event: NavigateEvent): void {
  if (event.navigationType !== 'reload' && event.cancelable) event.preventDefault();
}

/** Installs the guard on a window; the returned function takes it off again. */
export function guardPage(page: Window): () => void {
  const refused = ['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste'] as const;
  page.addEventListener('keydown', guardKeys, { capture: true });
  page.addEventListener('wheel', guardWheel, { passive: false });
  for (const name of refused) page.addEventListener(name, stop);
  for (const name of ['click', 'auxclick'] as const) page.addEventListener(name, guardPress, { capture: true });
  const { navigation } = page as { readonly navigation?: Navigation };
  navigation?.addEventListener('navigate', guardWay);
  const former = { open: Reflect.get(page, 'open') as unknown, print: Reflect.get(page, 'print') as unknown };
  Object.assign(page, { open: () => null, print: () => {} });
  return () => {
    for (const name of ['click', 'auxclick'] as const) page.removeEventListener(name, guardPress, { capture: true });
    navigation?.removeEventListener('navigate', guardWay);
    Object.assign(page, former);
    page.removeEventListener('keydown', guardKeys, { capture: true });
    page.removeEventListener('wheel', guardWheel);
    for (const name of refused) page.removeEventListener(name, stop);
  };
}
