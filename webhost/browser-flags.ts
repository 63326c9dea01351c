import type { Display } from '#services/presentation/places.ts';

export interface BrowserOptions {
  readonly address: string;
  /** Fresh for every start: nothing of yesterday's visitors can be in it. */
  readonly profile: string;
  /** A window instead of the full screen. */
  readonly window: boolean;
  readonly isRoot: boolean;
  readonly noGpu: boolean;
  /** The display it fills; without one the system chooses. */
  readonly at?: Display | null;
  /** Its page may have the camera without a question nobody at a kiosk answers. Its headers say which page, and only pictures. */
  readonly camera?: boolean;
  /** Through X11 also where the desktop is another: only there can a window be placed. */
  readonly x11?: boolean;
}

/** Flags of the kiosk browser, as tried: quiet, offline, no way to pinch or swipe out. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-breakpad',
  '--noerrdialogs',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  // A screen that sleeps at night, or a message of the system over the kiosk, must not stop the pictures the watchdog lives on.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-features=CalculateNativeWinOcclusion,MediaRouter,OptimizationHints,SpareRendererForSitePerProcess,Translate',
  // Every name but this machine's fails to resolve: the browser cannot reach anything even by its own wish.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--force-device-scale-factor=1',
] as const;

export function browserFlags(options: BrowserOptions): readonly string[] {
  const { address, profile, window, isRoot, noGpu, at = null, camera = false, x11 = false } = options;
  return [
    ...(window ? ['--window-size=1366,768'] : ['--kiosk']),
    ...(at === null || window ? [] : [`--window-position=${at.x},${at.y}`, `--window-size=${at.width},${at.height}`]),
    ...(camera ? ['--auto-accept-camera-and-microphone-capture'] : []),
    ...(x11 ? ['--ozone-platform=x11'] : []),
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    ...QUIET,
    // Chromium refuses to run as root with its sandbox; a kiosk has a user of its own and never needs this.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(noGpu ? ['--disable-gpu'] : []),
  ];
}

/** Preferences seeded into a fresh profile: no translation bar, no password or address keeping, no header on printed pages. */
export const SEEDED_PREFERENCES = {
  translate: { enabled: false },
  search: { suggest_enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  printing: { print_header_footer: false },
} as const;
