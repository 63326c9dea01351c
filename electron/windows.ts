import { BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle, type Session } from 'electron';
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
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  // Whether the screen sleeps is decided by the hours of the office, not by a page.
  disableWakeLocks: true,
  backgroundThrottling: false,
  zoomMode: 'disabled',
  autoplayPolicy: 'no-user-gesture-required',
  // Code is kept compiled from its first run on: a scheme of one's own has that only when asked for.
  v8CacheOptions: 'bypassHeatCheck',
} as const;

const FULL_SCREEN = {
  kiosk: true,
  frame: false,
  fullscreen: true,
  skipTaskbar: true,
  resizable: false,
  movable: false,
  minimizable: false,
  maximizable: false,
  roundedCorners: false,
  hasShadow: false,
} as const;

export interface KioskPlace {
  /** A window instead of the full screen: demonstrations and development. */
  readonly inWindow: boolean;
  readonly packaged: boolean;
  /** The display it fills; null leaves it to the system. */
  readonly at: Rectangle | null;
}

/** Options of the kiosk window. No preload: the page speaks to the service by fetch, as on the web host. */
export function kioskOptions(session: Session, { inWindow, packaged, at }: KioskPlace): BrowserWindowConstructorOptions {
  return {
    show: false,
    backgroundColor: BACKGROUND,
    autoHideMenuBar: true,
    ...(inWindow ? { width: 1366, height: 768 } : { ...at, ...FULL_SCREEN }),
    webPreferences: { ...SAFE_PAGE, session, devTools: !packaged },
  };
}

/** Options of the window that lies over another display: black, with no page in it. */
export function coverOptions(session: Session, at: Rectangle): BrowserWindowConstructorOptions {
  return {
    show: false,
    backgroundColor: '#000000',
    ...at,
    ...FULL_SCREEN,
    focusable: false,
    webPreferences: { ...SAFE_PAGE, session, devTools: false, javascript: false },
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

/** Opens a window that is shown as soon as it has something to show. `quietly`: without the keys, which stay where they are. */
export function openKioskWindow(session: Session, place: KioskPlace, quietly = false): BrowserWindow {
  const kiosk = new BrowserWindow(kioskOptions(session, place));
  const show = (): void => {
    if (kiosk.isDestroyed() || kiosk.isVisible()) return;
    if (quietly) kiosk.showInactive();
    else kiosk.show();
  };
  kiosk.once('ready-to-show', show);
  setTimeout(show, SHOW_ANYWAY).unref();
  return kiosk;
}
