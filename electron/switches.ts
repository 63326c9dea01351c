/** Switches of Chromium that this program sets itself, before Electron is ready. */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-pinch'],
  ['overscroll-history-navigation', '0'],
  ['autoplay-policy', 'no-user-gesture-required'],
  ['force-device-scale-factor', '1'],
  // Every name but this machine's fails to resolve: nothing can be reached even by the browser's own wish.
  ['host-resolver-rules', 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-client-side-phishing-detection'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['noerrdialogs'],
  // Something that lies over the window for a moment must not look like a page that stands still.
  ['disable-features', 'CalculateNativeWinOcclusion,MediaRouter,OptimizationHints,SpareRendererForSitePerProcess,Translate'],
];

/** Words on the command line that open the program to others or take its walls down. A packaged kiosk does not start with one. */
const REFUSED = [
  'remote-debugging',
  'inspect',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation',
  'load-extension',
  'proxy-',
  'host-rules',
  'host-resolver-rules',
  'allow-file-access',
  'ignore-certificate-errors',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'browser-subprocess-path',
] as const;

/** Whether a word of the command line is refused. Chromium takes one or two dashes, on Windows a slash too, and any case. */
export function isRefused(word: string): boolean {
  const name = /^(?:--?|\/)(.*)$/s.exec(word.toLowerCase())?.[1];
  return name !== undefined && REFUSED.some((refused) => name.startsWith(refused));
}
