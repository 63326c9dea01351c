import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { pageShot } from '#services/printing/page-shot.ts';
import { PRINT_ADDRESS, type PrintServing, servePrintPage } from './serve-print-page.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** The program that reads slips, as it was built. */
export const TWIN_PROGRAM = join(dist, 'node/twin-work.js');

/** The print page as it was built, answered without a service. */
export interface PrintPage {
  /** Draws a document. Answers what the page says of it: its size in millimetres, or why it is not to be printed. */
  draw(document: PrintedDocument): Promise<string>;
  /** The picture of what was drawn, as the kiosk makes it: 8 dots a millimetre. */
  picture(said: string): Promise<Uint8Array>;
  /** What the page asked for since it was opened last. */
  readonly asked: readonly string[];
}

/** `change` may give another file in the place of one that was built, or none. */
export async function openPrintPage(page: Page, change?: PrintServing['change']): Promise<PrintPage> {
  let current: PrintedDocument | null = null;
  const asked: string[] = [];
  await servePrintPage(page, {
    document: () => current,
    onAsked: (request) => asked.push(request),
    ...(change === undefined ? {} : { change }),
  });
  return {
    asked,
    async draw(wanted) {
      current = wanted;
      asked.length = 0;
      await page.goto(PRINT_ADDRESS);
      await page.waitForSelector('html[data-ready], html[data-failed]', { state: 'attached' });
      return page.evaluate(() => {
        const { ready, failed } = document.documentElement.dataset;
        return ready ?? failed ?? '';
      });
    },
    async picture(said) {
      const [widthMillimetres = Number.NaN, heightMillimetres = Number.NaN] = said.split('x').map(Number);
      const { metrics, picture } = pageShot({ widthMillimetres, heightMillimetres }, DOTS_A_MILLIMETRE);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setDeviceMetricsOverride', metrics);
      const { data } = await cdp.send('Page.captureScreenshot', picture);
      await cdp.send('Emulation.clearDeviceMetricsOverride');
      await cdp.detach();
      return Buffer.from(data, 'base64');
    },
  };
}
