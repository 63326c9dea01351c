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
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
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

/** One thing that is timed again and again. */
interface Timed {
  /** Milliseconds of once more. */
  once(): Promise<number>;
  close(): Promise<void>;
}

/** From the visitor's wish to the last byte, through the service itself: the first slip starts the browser, the later ones find it there. */
async function slipToBytes(paper: Measured, rate: number): Promise<Timed & { bytes(): number }> {
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
    takehomeFile: join(dist, 'takehome', 'takehome.html'),
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
    makeTwin: (tools) => createTwinAside(join(dist, 'node/twin-work.js'), tools.clock),
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
  return {
    bytes: () => bytes,
    async once() {
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
      return performance.now() - began;
    },
    async close() {
      await started.value.close();
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
async function plainest(paper: Measured, rate: number): Promise<Timed> {
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 303, height: 700 }, deviceScaleFactor: (8 * 25.4) / 96 });
  const page = await context.newPage();
  const cdp: CDPSession = await context.newCDPSession(page);
  await drawnSlip(page, paper);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return {
    async once() {
      const began = performance.now();
      if (PAPERS[paper] === 'raster') await page.screenshot({ fullPage: true });
      else await page.pdf({ preferCSSPageSize: true, printBackground: true });
      return performance.now() - began;
    },
    close: () => browser.close(),
  };
}

/** Both in turn, so that whatever else the machine does falls on both. */
async function compared(paper: Measured, rate: number): Promise<Row[]> {
  const slip = await slipToBytes(paper, rate);
  const alone = await plainest(paper, rate);
  try {
    const first = await slip.once();
    await alone.once();
    const slips: number[] = [];
    const plain: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      slips.push(await slip.once());
      plain.push(await alone.once());
    }
    const what = paper === 'a5' ? 'A5 PDF' : '80 mm raster';
    const plainly = paper === 'a5' ? 'page to PDF' : 'page to picture';
    const row = (name: string, value: number, unit = 'ms'): Row => ({ name, value, unit, limit: null, ratio: null });
    return [
      { ...row(`slip to bytes, ${what}, at ${rate}×`, median(slips)), ratio: median(slips) / median(plain) },
      row(`the same with the browser to be started, ${what}, at ${rate}×`, first),
      row(`${plainly} alone, at ${rate}×`, median(plain)),
      ...(rate === 1 ? [row(`bytes of a slip, ${what}`, slip.bytes() / 1000, 'kB')] : []),
    ];
  } finally {
    await alone.close();
    await slip.close();
  }
}

export async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const paper of ['roll-80', 'a5'] as const) for (const rate of [1, 6]) rows.push(...(await compared(paper, rate)));
  return rows;
}
