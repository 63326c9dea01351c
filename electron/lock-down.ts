import type { BrowserWindow, Session, WebContents } from 'electron';
import { isAllowedKey } from '#core/lock-down/allowed-keys.ts';

/** Tells whether a page may be at an address. */
export type Within = (url: string) => boolean;

export function withinOrigin(origin: string): Within {
  return (url) => url === origin || url.startsWith(`${origin}/`);
}

/** A finished document, and the viewer the browser shows it with. */
export const withinViewer: Within = (url) =>
  /^(?:data:application\/pdf;|chrome-extension:\/\/|chrome:\/\/resources\/|blob:)/.test(url);

/** Shuts every way out of a page: keys, windows, navigation, embedded pages. `own` is the only place it may be. */
export function lockContents(contents: WebContents, own: Within): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedKey(input, 'kiosk')) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!own(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!own(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!own(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('context-menu', (event) => event.preventDefault());
}

/** Denies a session every permission, device and download, and every request but to its own place. */
export function lockSession(session: Session, own: Within): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const inside = own(url) || url.startsWith('data:') || url.startsWith('devtools:');
    answer({ cancel: !inside });
  });
}

/** The window stays until staff end the program, and mouse buttons do not turn pages. */
export function lockWindow(window: BrowserWindow, mayClose: () => boolean): void {
  window.on('close', (event) => {
    if (!mayClose()) event.preventDefault();
  });
  window.on('app-command', (event) => event.preventDefault());
}
