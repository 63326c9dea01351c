import { BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron';
import { SECOND } from '#core/basics/durations.ts';

/** Lacquer black: a window that paints late must not flash white. */
const BACKGROUND = '#1E1210';
/** A window whose page never says it is ready is shown anyway. */
const SHOW_ANYWAY = 4 * SECOND;

const SAFE_PAGE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  backgroundThrottling: false,
  autoplayPolicy: 'no-user-gesture-required',
} as const;

/** Options of the kiosk window. No preload: the page speaks to the service by fetch, as on the web host. */
export function kioskOptions(session: Session, window: boolean, packaged: boolean): BrowserWindowConstructorOptions {
  return {
    show: false,
    backgroundColor: BACKGROUND,
    autoHideMenuBar: true,
    ...(window
      ? { width: 1366, height: 768 }
      : {
          kiosk: true,
          frame: false,
          fullscreen: true,
          skipTaskbar: true,
          resizable: false,
          movable: false,
          minimizable: false,
          roundedCorners: false,
          hasShadow: false,
        }),
    webPreferences: { ...SAFE_PAGE, session, devTools: !packaged },
  };
}

/** Options of the hidden window that draws printed documents. */
export function printOptions(session: Session): BrowserWindowConstructorOptions {
  return { show: false, width: 800, height: 1200, webPreferences: { ...SAFE_PAGE, session, devTools: false } };
}

/** Options of the hidden window that holds a finished document while it is printed: the viewer of PDFs is a plugin. */
export function viewerOptions(session: Session): BrowserWindowConstructorOptions {
  const options = printOptions(session);
  return { ...options, webPreferences: { ...options.webPreferences, plugins: true } };
}

export function openKioskWindow(session: Session, window: boolean, packaged: boolean): BrowserWindow {
  const kiosk = new BrowserWindow(kioskOptions(session, window, packaged));
  const show = (): void => {
    if (!kiosk.isDestroyed() && !kiosk.isVisible()) kiosk.show();
  };
  kiosk.once('ready-to-show', show);
  setTimeout(show, SHOW_ANYWAY).unref();
  return kiosk;
}
