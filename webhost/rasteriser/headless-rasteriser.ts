import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { type Drawn, type Rasteriser, type RasterProblem, refusalIn, type Wants } from '#services/printing/rasteriser.ts';
import { createBrowserStarter, type HeadlessBrowser, type StartBrowser } from './headless-browser.ts';
import { openPrintPage } from './print-page.ts';

export interface HeadlessRasteriserOptions {
  /** Path of a Chromium-family browser; null where there is none. */
  readonly findBrowser: () => Promise<string | null> | string | null;
  /** A one-time address that gives this browser the print surface's cookie and leads on to `/print/<token>`. */
  readonly openPage: (token: string) => Promise<{ readonly url: string }>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly start?: StartBrowser;
}

/** A slip is often followed by another; after a minute the memory is worth more than the 0.7 s of a start. */
export const IDLE = 60 * SECOND;

/** Draws print pages with a headless browser, started when first needed. One page at a time. */
export function createHeadlessRasteriser(options: HeadlessRasteriserOptions): Rasteriser {
  const { findBrowser, openPage, clock, log, start = createBrowserStarter(clock, log) } = options;
  let browser: HeadlessBrowser | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let cancelIdle: () => void = () => {};
  let closed = false;

  const started = async (): Promise<Result<HeadlessBrowser, RasterProblem>> => {
    if (browser !== null) return success(browser);
    const binary = closed ? null : await findBrowser();
    if (binary === null) return failure('unavailable');
    const result = await start(binary);
    if (!result.ok) return result;
    const mine = result.value;
    mine.onGone(() => {
      if (browser === mine) browser = null;
    });
    browser = mine;
    return result;
  };

  const end = async (): Promise<void> => {
    const old = browser;
    browser = null;
    await old?.end();
  };

  const draw = async (token: string, wants: Wants): Promise<Result<Drawn, RasterProblem>> => {
    cancelIdle();
    const ready = await started();
    if (!ready.ok) return ready;
    const { url } = await openPage(token);
    const page = await openPrintPage(ready.value.cdp, url, clock);
    const result = page.ok ? await page.value.draw(wants) : page;
    if (page.ok) await page.value.close();
    if (!result.ok) {
      log.warn('rasteriser.failed', { problem: result.error });
      // A browser that hung or crashed once is not asked again; one whose document refused is as good as before.
      if (refusalIn(result.error) === null) await end();
    }
    cancelIdle = clock.after(IDLE, () => void end());
    return result;
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };

  return {
    draw: (token, wants) => inTurn(() => draw(token, wants)),
    async close() {
      closed = true;
      cancelIdle();
      await end();
    },
  };
}
