import { BrowserWindow, type Session } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Rasteriser, RasterProblem } from '#services/printing/rasteriser.ts';
import { printOptions } from './windows.ts';

/** Longest wait for a document to lay itself out. */
const PATIENCE = 15 * SECOND;
const MILLIMETRES_PER_INCH = 25.4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Asks the document, inside its page, for the size it gave itself; it answers when it is ready, or that it failed. */
const WAIT_UNTIL_READY = `new Promise((done) => {
  const root = document.documentElement;
  const look = () => root.dataset.ready ?? (root.dataset.failed === undefined ? null : 'failed');
  const first = look();
  if (first !== null) { done(first); return; }
  new MutationObserver(() => { const now = look(); if (now !== null) done(now); }).observe(root, { attributes: true });
})`;

/** Draws print pages in a hidden window, one at a time. `addressOf` names the page of a token on the transport in use. */
export function createHiddenRasteriser(session: Session, addressOf: (token: string) => string): Rasteriser {
  let last: Promise<unknown> = Promise.resolve();

  const draw = async <Value>(
    token: string,
    work: (window: BrowserWindow, size: Size) => Promise<Value>,
  ): Promise<Result<Value, RasterProblem>> => {
    const window = new BrowserWindow(printOptions(session));
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const late = new Promise<'late'>((done) => {
        timer = setTimeout(() => done('late'), PATIENCE);
      });
      const ready = window
        .loadURL(addressOf(token))
        .then(() => window.webContents.executeJavaScript(WAIT_UNTIL_READY) as Promise<string>);
      const answer = await Promise.race([ready, late]);
      if (answer === 'late') return failure('timed-out');
      const [width = Number.NaN, height = Number.NaN] = answer.split('x').map(Number);
      if (!Number.isFinite(width) || !Number.isFinite(height)) return failure('crashed');
      return success(await work(window, { width, height }));
    } catch {
      // The page failed to load or its process ended: the caller offers the QR on the screen.
      return failure('crashed');
    } finally {
      clearTimeout(timer);
      window.destroy();
    }
  };
  const queued = <Value>(job: () => Promise<Value>): Promise<Value> => {
    const next = last.then(job);
    last = next.catch(() => {});
    return next;
  };

  return {
    pdf: (token) =>
      queued(() =>
        draw(token, async (window, { width, height }) => ({
          bytes: new Uint8Array(
            await window.webContents.printToPDF({
              pageSize: { width: width / MILLIMETRES_PER_INCH, height: height / MILLIMETRES_PER_INCH },
              margins: { top: 0, bottom: 0, left: 0, right: 0 },
              printBackground: true,
              preferCSSPageSize: true,
            }),
          ),
          widthMillimetres: width,
          heightMillimetres: height,
        })),
      ),
    png: (token, dotsPerMillimetre) =>
      queued(() =>
        draw(token, async (window, { width, height }) => {
          const dots: Size = { width: Math.round(width * dotsPerMillimetre), height: Math.round(height * dotsPerMillimetre) };
          window.setContentSize(dots.width, dots.height);
          const image = await window.webContents.capturePage();
          return new Uint8Array(image.resize(dots).toPNG());
        }),
      ),
    close: async () => {
      await last;
    },
  };
}
