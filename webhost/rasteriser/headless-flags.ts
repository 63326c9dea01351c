/**
 * A browser that draws and does nothing else: no window, no network but our own service, nothing remembered. The resolver rule
 * matters most: without it the browser asks for update and account servers whatever else is switched off.
 */
export function headlessFlags(profile: string, isRoot: boolean): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--no-proxy-server',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-gpu',
    '--disable-features=MediaRouter,OptimizationHints,SpareRendererForSitePerProcess,Translate',
    '--password-store=basic',
    '--hide-scrollbars',
    '--mute-audio',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    // The sandbox refuses root; a kiosk runs as a user of its own, so this is for build machines.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
