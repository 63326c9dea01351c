import { app, BrowserWindow, session } from 'electron';
import { endAgain } from './exit.ts';
import { lockContents, lockSession, lockWindow } from './lock-down.ts';
import { kioskOptions } from './windows.ts';

const ADDRESS = 'data:text/html;charset=utf-8,';

/** Nowhere but what it was opened with. */
const still = (url: string): boolean => url.startsWith(ADDRESS);

/** Shows a page that stands still (HTML without scripts and files) instead of the kiosk, and starts the program again after so many milliseconds. */
export function showStill(page: string, milliseconds: number, inWindow: boolean): void {
  const own = session.fromPartition('goc-so-still');
  lockSession(own, still);
  app.on('web-contents-created', (_event, contents) => lockContents(contents, { own: () => false, surface: 'kiosk' }));
  const window = new BrowserWindow(kioskOptions(own, { inWindow, packaged: true, at: null }));
  lockWindow(window, () => inWindow);
  // A page that cannot be shown changes nothing: the time is rested all the same, before a dark window.
  window.show();
  window.loadURL(ADDRESS + encodeURIComponent(page)).catch(() => {});
  app.on('second-instance', () => window.focus());
  // SIGTERM: Electron would wait for a window that does not close.
  app.on('before-quit', (event) => {
    event.preventDefault();
    app.exit(0);
  });
  setTimeout(endAgain, milliseconds);
}
