import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../tools/lib/find-chromium.mjs';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { startKiosk } from '#support/kiosk-process.ts';
import { realContent } from '#support/real-content.ts';
import { runToEnd } from '#support/simulation-runs.ts';
import type { OpenKiosk } from './open-rungs.ts';
import type { Row } from './row.ts';
import { measureEngine } from './simulation-engine.ts';
import { measureMemory } from './simulation-memory.ts';
import { measurePaint } from './simulation-paint.ts';

const LONGEST = 'khai-sinh-truc-tuyen';

/** Step changes, engine and memory of simulations, on the longest script where its length matters. */
export async function measure(): Promise<Row[]> {
  const script = (await realContent()).scripts.find(({ id }) => id === LONGEST);
  if (script === undefined) throw new Error(`No script ${LONGEST}`);
  const rows = [...measureEngine(script)];
  const photos = runToEnd(script, 'guided', { ...SMOOTH, answers: { 'dang-giay': 'anh' } });
  const kiosk = await startKiosk();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const kioskPage = await signIn(browser, kiosk.address);
    rows.push(...(await measurePaint(kioskPage, Object.keys(photos.state.marks).length)));
    rows.push(...(await measureMemory(kioskPage)));
  } finally {
    await browser.close();
    await kiosk.stop();
  }
  return rows;
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
