import type { Browser } from '@playwright/test';
import { startKiosk, type KioskOptions } from '#support/kiosk-process.ts';
import { launchBrowser } from './browser.ts';
import type { OpenKiosk } from './open-rungs.ts';

/** A kiosk and a browser of their own for one measurement, both ended afterwards. */
export async function withKiosk<Found>(measure: (open: OpenKiosk) => Promise<Found>, options: KioskOptions = {}): Promise<Found> {
  const kiosk = await startKiosk(options);
  const browser = await launchBrowser();
  try {
    return await measure(await signIn(browser, kiosk.address));
  } finally {
    await browser.close();
    await kiosk.stop();
  }
}

/** The one-time address signs in once; every page after it brings the cookie along. */
async function signIn(browser: Browser, address: string): Promise<OpenKiosk> {
  const context = await browser.newContext();
  await (await context.newPage()).goto(address);
  const cookies = await context.cookies();
  await context.close();
  return async (options) => {
    const signedIn = await browser.newContext({ viewport: { width: 1920, height: 1080 }, hasTouch: true, ...options });
    await signedIn.addCookies(cookies);
    return { page: await signedIn.newPage(), root: new URL('/', address).href };
  };
}
