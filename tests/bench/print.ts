import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { PaperSize } from '#core/contract/shapes.ts';
import { buildSlip } from '#core/slip/build.ts';
import { compose } from '#services/app/compose.ts';
import { systemClock, type Clock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { startGuardedServer, type GuardedServer } from '#services/http/guarded-server.ts';
import type { Printer } from '#services/printing/printer.ts';
import { bands, FEED_AND_CUT, INITIALISE } from '#services/printing/raster/escpos.ts';
import { toBitmap } from '#services/printing/raster/to-bitmap.ts';
import { createHeadlessRasteriser } from '#webhost/rasteriser/headless-rasteriser.ts';
import { createBrowserStarter, type StartBrowser } from '#webhost/rasteriser/headless-browser.ts';
import { nothing } from '#webhost/rasteriser/cdp-client.ts';
import { success } from '#core/basics/result.ts';
import { realContent } from '#support/real-content.ts';
import { findChromium } from '../../tools/lib/find-chromium.mjs';
import { launchBrowser } from './browser.ts';
import { median, type Row } from './row.ts';

const dist = resolve(import.meta.dirname, '..');
const PROCEDURE = 'dang-ky-khai-sinh';
const RUNS = 9;
const PAPERS = { 'roll-80': 'raster', a5: 'pdf' } as const;
type Measured = keyof typeof PAPERS;

/** A browser as the kiosk starts it, whose pages are so many times slower. */
function throttled(rate: number): StartBrowser {
  const start = createBrowserStarter(systemClock, silentLogger);
  return async (binary) => {
    const started = await start(binary);
    if (!started.ok || rate === 1) return started;
    const { cdp } = started.value;
    return success({
      ...started.value,
      cdp: {
        async call(asked) {
          if (asked.method === 'Page.navigate' && asked.session !== undefined)
            await cdp.call({
              method: 'Emulation.setCPUThrottlingRate',
              params: { rate },
              session: asked.session,
              answer: nothing,
            });
          return cdp.call(asked);
        },
      },
    });
  };
}

/** Takes a job as its printer would, as far as the bytes that leave the machine. */
function toBytes(takes: Printer['takes'], done: (bytes: number) => void): Printer {
  return {
    takes,
    state: async () => 'ready',
    async print({ drawn, onAccepted }) {
      if (takes === 'pdf') done(drawn.pdf?.length ?? 0);
      else {
        const bitmap = toBitmap(drawn);
        if (!bitmap.ok) throw new Error(bitmap.error);
        done(Buffer.concat([INITIALISE, ...bands(bitmap.value), FEED_AND_CUT]).length);
      }
      onAccepted();
      return success(null);
    },
  };
}

interface Times {
  readonly first: number;
  readonly later: readonly number[];
  readonly bytes: number;
}

/** From the visitor's wish to the last byte, through the service itself: the first slip starts the browser, the later ones find it there. */
async function slipsToBytes(paper: Measured, rate: number): Promise<Times> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-bench-print-'));
  // Half a minute lies between two slips; here it passes at once.
  let skipped = 0;
  const clock: Clock = { ...systemClock, elapsed: () => systemClock.elapsed() + skipped };
  let server: GuardedServer | null = null;
  let bytes = 0;
  const composed = await compose({
    host: 'web',
    version: 'bench',
    dataFolder: join(folder, 'data'),
    contentFolder: join(dist, 'content'),
    pageFolder: join(dist, 'renderer'),
    messagesFile: join(dist, 'messages.json'),
    machine: { heard: () => {}, leave: () => {}, restart: () => {} },
    clock,
    makeRasteriser: () =>
      createHeadlessRasteriser({
        findBrowser: findChromium,
        openPage: async (token) => ({ url: server?.address('print', `/print/${token}`) ?? '' }),
        clock: systemClock,
        log: silentLogger,
        start: throttled(rate),
      }),
    makePrinters: () => ({
      open: (choice) => (choice.kind === 'none' ? null : toBytes(PAPERS[paper], (length) => (bytes = length))),
      list: async () => [],
    }),
  });
  if (!composed.ok) throw new Error(composed.error);
  const app = composed.value;
  const { context, handle } = app;
  const secrets = {
    kiosk: systemIds.secret(),
    presenter: systemIds.secret(),
    room: systemIds.secret(),
    print: systemIds.secret(),
  };
  const started = await startGuardedServer({ handle, port: 0, secrets, clock: systemClock, ids: systemIds });
  if (!started.ok) throw new Error(started.error);
  server = started.value;
  await context.settings.save({ ...context.settings.read(), printer: { kind: 'folder' }, paper });
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    skipped += 60_000;
    const began = performance.now();
    const job = {
      kind: 'slip',
      job: randomUUID(),
      visit: randomUUID(),
      procedure: PROCEDURE,
      answers: {},
      language: 'vi',
    } as const;
    const sent = await context.printing.print(job);
    if (!sent.ok) throw new Error(sent.error);
    times.push(performance.now() - began);
  }
  await server.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
  return { first: times[0] ?? 0, later: times.slice(1), bytes };
}

const ORIGIN = 'http://print.invalid';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The same slip, drawn and standing there. */
async function drawnSlip(page: Page, paper: PaperSize): Promise<void> {
  const pack = await realContent();
  const about = {
    pack,
    procedure: PROCEDURE,
    answers: {},
    office: {},
    paper,
    language: 'vi',
    printedAt: new Date().toISOString(),
  } as const;
  const slip = buildSlip(about);
  if (!slip.ok) throw new Error(slip.error);
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/api/slip.document')
      return route.fulfill({ json: { ok: true, value: { kind: 'slip', slip: slip.value } } });
    const path = pathname.startsWith('/print/') ? '/print.html' : pathname;
    return route.fulfill({
      body: await readFile(join(dist, 'renderer', path)),
      contentType: TYPES[extname(path)] ?? 'text/plain',
    });
  });
  await page.goto(`${ORIGIN}/print/${'a'.repeat(43)}`);
  await page.waitForSelector('html[data-ready]');
}

/** The plainest thing of the same kind: one picture, or one PDF, of the page that is there already, and nothing before or after. */
async function plainest(paper: Measured, rate: number): Promise<readonly number[]> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 303, height: 700 }, deviceScaleFactor: (8 * 25.4) / 96 });
    const page = await context.newPage();
    const cdp: CDPSession = await context.newCDPSession(page);
    await drawnSlip(page, paper);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const began = performance.now();
      if (PAPERS[paper] === 'raster') await page.screenshot({ fullPage: true });
      else await page.pdf({ preferCSSPageSize: true, printBackground: true });
      times.push(performance.now() - began);
    }
    return times.slice(1);
  } finally {
    await browser.close();
  }
}

export async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const paper of ['roll-80', 'a5'] as const)
    for (const rate of [1, 6]) {
      const { first, later, bytes } = await slipsToBytes(paper, rate);
      const plain = median(await plainest(paper, rate));
      const what = paper === 'a5' ? 'A5 PDF' : '80 mm raster';
      rows.push(
        {
          name: `slip to bytes, ${what}, at ${rate}×`,
          value: median(later),
          unit: 'ms',
          limit: null,
          ratio: median(later) / plain,
        },
        {
          name: `the same with the browser to be started, ${what}, at ${rate}×`,
          value: first,
          unit: 'ms',
          limit: null,
          ratio: null,
        },
        {
          name: `${paper === 'a5' ? 'page to PDF' : 'page to picture'} alone, at ${rate}×`,
          value: plain,
          unit: 'ms',
          limit: null,
          ratio: null,
        },
      );
      if (rate === 1) rows.push({ name: `bytes of a slip, ${what}`, value: bytes / 1000, unit: 'kB', limit: null, ratio: null });
    }
  return rows;
}
