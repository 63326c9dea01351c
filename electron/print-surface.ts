import { BrowserWindow, type Session, type WebContents } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import { pageShot, type PageSize } from '#services/printing/page-shot.ts';
import { type Drawn, type Rasteriser, type RasterProblem, refusalIn, type Wants } from '#services/printing/rasteriser.ts';
import { printOptions } from './windows.ts';

/** Longest wait for a document to lay itself out and be drawn. */
const PATIENCE = 15 * SECOND;
const MILLIMETRES_PER_INCH = 25.4;

/** Asks the document, inside its page, for the size it gave itself; it answers when it is ready, or why it is not. */
const WAIT_UNTIL_READY = `new Promise((done) => {
  const root = document.documentElement;
  const look = () => root.dataset.ready ?? root.dataset.failed ?? null;
  const first = look();
  if (first !== null) { done(first); return; }
  new MutationObserver(() => { const now = look(); if (now !== null) done(now); }).observe(root, { attributes: true });
})`;

/** Draws print pages in a hidden window, one at a time. `addressOf` names the page of a token on the transport in use. */
export function createHiddenRasteriser(session: Session, addressOf: (token: string) => string): Rasteriser {
  let last: Promise<unknown> = Promise.resolve();

  const work = async (window: BrowserWindow, token: string, wants: Wants): Promise<Result<Drawn, RasterProblem>> => {
    await window.loadURL(addressOf(token));
    const answer = (await window.webContents.executeJavaScript(WAIT_UNTIL_READY)) as string;
    const refusal = refusalIn(answer);
    if (refusal !== null) return failure(refusal);
    const [widthMillimetres = Number.NaN, heightMillimetres = Number.NaN] = answer.split('x').map(Number);
    if (!Number.isFinite(widthMillimetres) || !Number.isFinite(heightMillimetres)) return failure('crashed');
    const size: PageSize = { widthMillimetres, heightMillimetres };
    const pdf = wants.pdf ? await pdfOf(window.webContents, size) : null;
    const png = wants.dotsPerMillimetre === null ? null : await pngOf(window.webContents, size, wants.dotsPerMillimetre);
    return success({ pdf, png, ...size });
  };

  const draw = async (token: string, wants: Wants): Promise<Result<Drawn, RasterProblem>> => {
    const window = new BrowserWindow(printOptions(session));
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const late = new Promise<Result<Drawn, RasterProblem>>((done) => {
        timer = setTimeout(() => done(failure('timed-out')), PATIENCE);
      });
      return await Promise.race([work(window, token, wants), late]);
    } catch {
      // The page failed to load, or its process ended: the caller offers the QR on the screen.
      return failure('crashed');
    } finally {
      clearTimeout(timer);
      window.destroy();
    }
  };

  return {
    draw(token, wants) {
      const next = last.then(() => draw(token, wants));
      last = next.catch(() => {});
      return next;
    },
    close: async () => {
      await last;
    },
  };
}

async function pdfOf(contents: WebContents, { widthMillimetres, heightMillimetres }: PageSize): Promise<Uint8Array> {
  const pdf = await contents.printToPDF({
    pageSize: { width: widthMillimetres / MILLIMETRES_PER_INCH, height: heightMillimetres / MILLIMETRES_PER_INCH },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    preferCSSPageSize: true,
  });
  return new Uint8Array(pdf);
}

/** By the browser's own protocol, as the web host does it: a window has the pixels of the screen it is on, a printer has its own. */
async function pngOf(contents: WebContents, size: PageSize, dotsPerMillimetre: number): Promise<Uint8Array> {
  const { metrics, picture } = pageShot(size, dotsPerMillimetre);
  contents.debugger.attach();
  await contents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', metrics);
  const { data } = (await contents.debugger.sendCommand('Page.captureScreenshot', picture)) as { readonly data: string };
  return new Uint8Array(Buffer.from(data, 'base64'));
}
