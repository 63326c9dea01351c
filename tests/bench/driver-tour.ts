import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { driver, Driver } from 'driver.js';
import { pressAndWatch, type Shown } from './paint-probe.ts';

interface TouredWindow extends Window {
  driver: { js: { driver: typeof driver } };
  tour: Driver;
}

const folder = join(process.cwd(), 'node_modules/driver.js/dist');

/** Brings the library into a page whose context lets it in (`bypassCSP`): the product's own rules would not. */
export async function injectDriver(page: Page): Promise<void> {
  await page.addStyleTag({ content: readFileSync(join(folder, 'driver.css'), 'utf8') });
  await page.addScriptTag({ content: readFileSync(join(folder, 'driver.js.iife.js'), 'utf8') });
}

/**
 * Leads once over everything that can be pressed on the simulated page as it stands, with the coach's sentence in each of
 * its bubbles, and clears itself away. Without its animation, which would only add to the time until the next bubble stands.
 */
export async function tour(page: Page, cdp: CDPSession): Promise<readonly Shown[]> {
  const steps = await page.evaluate(() => {
    const toured = window as unknown as TouredWindow;
    const places = [...document.querySelectorAll('[data-target]')];
    const description = document.querySelector('aside p')?.textContent ?? '';
    const popover = (at: number) => ({ title: `Bước ${at + 1} / ${places.length}`, description });
    toured.tour = toured.driver.js.driver({
      animate: false,
      steps: places.map((element, at) => ({ element, popover: popover(at) })),
    });
    if (places.length > 1) toured.tour.drive();
    return places.length;
  });
  const shown: Shown[] = [];
  for (let step = 1; step < steps; step += 1) {
    const box = await page.locator('.driver-popover-next-btn').boundingBox();
    if (box === null) throw new Error('The tour has no way on');
    shown.push(await pressAndWatch(page, cdp, box, '.driver-popover'));
  }
  await page.evaluate(() => (window as unknown as TouredWindow).tour.destroy());
  return shown;
}
