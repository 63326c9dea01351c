import { z } from 'zod';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Clock } from '#services/environment/clock.ts';
import { pageShot, type PageSize } from '#services/printing/page-shot.ts';
import { type Drawn, type RasterProblem, refusalIn, type Wants } from '#services/printing/rasteriser.ts';
import { nothing, type CdpClient, type CdpProblem } from './cdp-client.ts';

/** A page of the print surface, loaded and measured. */
export interface PrintPage {
  draw(wants: Wants): Promise<Result<Drawn, RasterProblem>>;
  close(): Promise<void>;
}

const READY_TIMEOUT = 15 * SECOND;
const BETWEEN_LOOKS = 25;
const MILLIMETRES_AN_INCH = 25.4;

/** Opens an address in a browser context of its own (so no cookie outlives it) and waits until the document says it is ready. */
export async function openPrintPage(cdp: CdpClient, url: string, clock: Clock): Promise<Result<PrintPage, RasterProblem>> {
  const context = await cdp.call({ method: 'Target.createBrowserContext', answer: z.object({ browserContextId: z.string() }) });
  if (!context.ok) return problemOf(context.error);
  const close = async (): Promise<void> => {
    await cdp.call({ method: 'Target.disposeBrowserContext', params: context.value, answer: nothing });
  };
  const page = await load(cdp, context.value.browserContextId, url, clock);
  if (page.ok) return success({ ...page.value, close });
  await close();
  return page;
}

async function load(
  cdp: CdpClient,
  browserContextId: string,
  url: string,
  clock: Clock,
): Promise<Result<Omit<PrintPage, 'close'>, RasterProblem>> {
  const target = await cdp.call({
    method: 'Target.createTarget',
    params: { url: 'about:blank', browserContextId },
    answer: z.object({ targetId: z.string() }),
  });
  if (!target.ok) return problemOf(target.error);
  const attached = await cdp.call({
    method: 'Target.attachToTarget',
    params: { targetId: target.value.targetId, flatten: true },
    answer: z.object({ sessionId: z.string() }),
  });
  if (!attached.ok) return problemOf(attached.error);
  const session = attached.value.sessionId;
  const navigated = await cdp.call({
    method: 'Page.navigate',
    params: { url },
    session,
    answer: z.object({ errorText: z.string().optional() }),
  });
  if (!navigated.ok) return problemOf(navigated.error);
  if (navigated.value.errorText !== undefined) return failure('timed-out');
  const size = await measured(cdp, session, clock);
  return size.ok ? success(drawing(cdp, session, size.value)) : size;
}

const evaluated = z.object({ result: z.object({ value: z.string().optional() }) });

/** The size the document wrote on itself when its fonts were in and its lines measured. */
async function measured(cdp: CdpClient, session: string, clock: Clock): Promise<Result<PageSize, RasterProblem>> {
  const begun = clock.elapsed();
  while (clock.elapsed() - begun < READY_TIMEOUT) {
    const params = {
      expression: 'document.documentElement?.dataset.ready ?? document.documentElement?.dataset.failed',
      returnByValue: true,
    };
    const answer = await cdp.call({ method: 'Runtime.evaluate', params, session, answer: evaluated });
    if (!answer.ok && (answer.error === 'closed' || answer.error === 'timed-out')) return problemOf(answer.error);
    const said = answer.ok ? answer.value.result.value : undefined;
    const size = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/.exec(said ?? '');
    if (size !== null) return success({ widthMillimetres: Number(size[1]), heightMillimetres: Number(size[2]) });
    // Anything else is the document's own word that it will never be ready.
    if (said !== undefined) return failure(refusalIn(said) ?? 'timed-out');
    await new Promise<void>((resolve) => {
      clock.after(BETWEEN_LOOKS, resolve);
    });
  }
  return failure('timed-out');
}

const drawn = z.object({ data: z.string() });

function drawing(cdp: CdpClient, session: string, size: PageSize): Omit<PrintPage, 'close'> {
  const ask = async (method: string, params: Readonly<Record<string, unknown>>): Promise<Result<Uint8Array, RasterProblem>> => {
    const answer = await cdp.call({ method, params, session, answer: drawn });
    return answer.ok ? success(Buffer.from(answer.value.data, 'base64')) : problemOf(answer.error);
  };
  const pdf = (): Promise<Result<Uint8Array, RasterProblem>> =>
    ask('Page.printToPDF', {
      paperWidth: size.widthMillimetres / MILLIMETRES_AN_INCH,
      paperHeight: size.heightMillimetres / MILLIMETRES_AN_INCH,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: 0,
      marginRight: 0,
      printBackground: true,
      preferCSSPageSize: true,
    });
  const png = async (dotsPerMillimetre: number): Promise<Result<Uint8Array, RasterProblem>> => {
    const { metrics, picture } = pageShot(size, dotsPerMillimetre);
    const resized = await cdp.call({ method: 'Emulation.setDeviceMetricsOverride', params: metrics, session, answer: nothing });
    return resized.ok ? ask('Page.captureScreenshot', picture) : problemOf(resized.error);
  };
  return {
    async draw(wants) {
      const asPdf = wants.pdf ? await pdf() : success(null);
      if (!asPdf.ok) return asPdf;
      const asPng = wants.dotsPerMillimetre === null ? success(null) : await png(wants.dotsPerMillimetre);
      return asPng.ok ? success({ pdf: asPdf.value, png: asPng.value, ...size }) : asPng;
    },
  };
}

function problemOf(problem: CdpProblem): Result<never, RasterProblem> {
  return failure(problem === 'timed-out' ? 'timed-out' : 'crashed');
}
