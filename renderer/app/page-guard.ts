import { isAllowedKey as isAllowedPress } from '#core/lock-down/allowed-keys.ts';

/**
 * Keeps a stranger's keys and gestures inside the page. In an `--app` window no key is reserved by the browser, so stopping the event is
 * enough there; Electron stops the same keys before they arrive. Needs focus and a living page, which the host watches. What leads out of the
 * page is `way-guard.ts`.
 */

/** Whose keys a page lets through: those of a clicker come to a page that presents, on either of its displays. */
export type Guarded = Parameters<typeof isAllowedPress>[1];

/** The same keys that hosts let through; see there. */
export function isAllowedKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
  surface: Guarded = 'kiosk',
): boolean {
  const { key, ctrlKey: control, altKey: alt, metaKey: meta, shiftKey: shift } = event;
  return isAllowedPress({ key, control, alt, meta, shift }, surface);
}

function stop(event: Event): void {
  event.preventDefault();
}

function guardKeys(event: KeyboardEvent, surface: Guarded): void {
  // A button held down by a slow hand, or a switch that repeats, is one press and not a row of them.
  if (isAllowedKey(event, surface) && !(event.repeat && event.key === 'Enter')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Ctrl and the wheel zoom the whole page. */
function guardWheel(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** Installs the guard on a window; the returned function takes it off again. */
export function guardPage(page: Window, surface: Guarded = 'kiosk'): () => void {
  const keys = (event: KeyboardEvent): void => guardKeys(event, surface);
  const refused = ['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste'] as const;
  page.addEventListener('keydown', keys, { capture: true });
  page.addEventListener('wheel', guardWheel, { passive: false });
  for (const name of refused) page.addEventListener(name, stop);
  return () => {
    page.removeEventListener('keydown', keys, { capture: true });
    page.removeEventListener('wheel', guardWheel);
    for (const name of refused) page.removeEventListener(name, stop);
  };
}
