import { app, type BrowserWindow, type Session, type WebContents } from 'electron';
import { isAllowedKey } from '#core/lock-down/allowed-keys.ts';

/** Tells whether a page may be at an address. */
export type Within = (url: string) => boolean;

export function withinOrigin(origin: string): Within {
  return (url) => url === origin || url.startsWith(`${origin}/`);
}

/** A finished document, and the viewer the browser shows it with. */
export const withinViewer: Within = (url) =>
  /^(?:data:application\/pdf;|chrome-extension:\/\/|chrome:\/\/resources\/|blob:)/.test(url);

/** Nothing at all. */
export const nowhere: Within = () => false;

export interface ContentsLock {
  /** The only place the page may be. */
  readonly own: Within;
  /** Which keys come through: `'presenter'` for both windows of a presentation. */
  readonly surface: 'kiosk' | 'presenter';
  /** Told of every touch and key, never of which. */
  readonly onInput?: () => void;
}

/** Shuts every way out of a page: keys, windows, navigation, embedded pages, zoom, developer tools. */
export function lockContents(contents: WebContents, { own, surface, onInput }: ContentsLock): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!own(event.url)) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedKey(input, surface)) event.preventDefault();
  });
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('context-menu', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.on('dom-ready', () => {
    // The page may be gone again by then.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => {});
  });
  if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools());
  if (onInput !== undefined) contents.on('input-event', onInput);
}

/** What a session may have besides its own place: the camera alone, and only while cards of answers are read by it. */
export interface SessionGrants {
  readonly readsCards: () => boolean;
}

/**
 * Denies a session every permission, device and download, and every request but to its own place. `grants` is for the session of the presenter:
 * pictures of the camera without sound, to its own page, while it reads cards.
 */
export function lockSession(session: Session, own: Within, grants: SessionGrants = { readsCards: () => false }): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const types = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const pictures = permission === 'media' && types.length > 0 && types.every((type) => type === 'video');
    answer(pictures && own(details.requestingUrl) && grants.readsCards());
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType }) =>
      permission === 'media' && mediaType === 'video' && own(origin) && grants.readsCards(),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const inside = own(url) || url.startsWith('data:image/') || (!app.isPackaged && url.startsWith('devtools:'));
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
