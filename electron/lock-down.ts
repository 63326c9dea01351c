import type { BrowserWindow, Session, WebContents } from 'electron';
import { isAllowedInput } from './keys.ts';

/** Shuts every way out of a page: keys, windows, navigation, embedded pages. `origin` is the only place it may be. */
export function lockContents(contents: WebContents, origin: string): void {
  const own = (url: string): boolean => url === origin || url.startsWith(`${origin}/`);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedInput(input)) event.preventDefault();
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

/** Denies a session every permission, device and download, and every request but to its own origin. */
export function lockSession(session: Session, origin: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const inside = url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('devtools:');
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
