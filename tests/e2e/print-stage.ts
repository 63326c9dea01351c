import type { CDPSession, Page } from '@playwright/test';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { PRINT_ADDRESS, servePrintPage } from './serve-print-page.ts';

const PIXELS_A_MILLIMETRE = 96 / 25.4;

/** What stands on a printed page, lengths in millimetres of paper, letters in points. */
export interface Drawn {
  /** Size the document gave itself, "80x174"; null where it failed. */
  readonly ready: string | null;
  readonly height: number;
  readonly text: string;
  /** Words that stand outside the room asked about. */
  readonly outside: readonly string[];
  readonly smallest: number;
  /** Smallest height of a line by its letters. */
  readonly closest: number;
  readonly colours: readonly string[];
  /** Where the code stands; null on a page without one. */
  readonly code: Box | null;
}

export interface PrintStage {
  /** Draws a document as its page was built, and says what came of it and what of it stands outside a room. */
  draw(document: PrintedDocument, room: Box): Promise<Drawn>;
  /** A part of the page as a thermal head would have it: a PNG of 8 dots a millimetre. */
  raster(part: Box): Promise<Buffer>;
}

/** Millimetres of paper. */
export interface Box {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
}

/**
 * The page of the print surface as it was built, answered without a service. It is opened once: for every further document its entry is
 * run again in the same page, for which a fraction of the time is enough.
 */
export async function openPrintStage(page: Page): Promise<PrintStage> {
  let current: PrintedDocument | null = null;
  let turn = 0;
  let dots: CDPSession | null = null;
  await servePrintPage(page, { document: () => current });
  return {
    async draw(document, room) {
      current = document;
      turn += 1;
      if (turn === 1) {
        await page.goto(PRINT_ADDRESS);
        await page.waitForSelector('html[data-ready], html[data-failed]', { state: 'attached' });
      } else await page.evaluate(runAgain, turn);
      return page.evaluate(look, { room, pixels: PIXELS_A_MILLIMETRE });
    },
    async raster({ top, height, left, width }) {
      dots ??= await page.context().newCDPSession(page);
      await dots.send('Emulation.setDeviceMetricsOverride', {
        width: 900,
        height: 1200,
        deviceScaleFactor: DOTS_A_MILLIMETRE / PIXELS_A_MILLIMETRE,
        mobile: false,
      });
      const clip = {
        x: left * PIXELS_A_MILLIMETRE,
        y: top * PIXELS_A_MILLIMETRE,
        width: width * PIXELS_A_MILLIMETRE,
        height: height * PIXELS_A_MILLIMETRE,
        scale: 1,
      };
      const { data } = await dots.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
      return Buffer.from(data, 'base64');
    },
  };
}

/** In the page: empties it and lets its entry run again as a module of its own. */
async function runAgain(turn: number): Promise<void> {
  const { documentElement } = document;
  delete documentElement.dataset['ready'];
  delete documentElement.dataset['failed'];
  const root = document.createElement('div');
  root.id = 'root';
  document.querySelector('#root')?.replaceWith(root);
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';
  const done = new Promise<void>((settle) => {
    new MutationObserver((_, observer) => {
      if (documentElement.dataset['ready'] === undefined && documentElement.dataset['failed'] === undefined) return;
      observer.disconnect();
      settle();
    }).observe(documentElement, { attributes: true });
  });
  await import(`${entry}?${turn}`);
  await done;
}

/** In the page. */
function look({ room, pixels }: { readonly room: Box; readonly pixels: number }): Drawn {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('no root');
  const outside: string[] = [];
  const colours = new Set<string>();
  let smallest = Infinity;
  let closest = Infinity;
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node.parentElement === null || node.textContent?.trim() === '') continue;
    const style = getComputedStyle(node.parentElement);
    colours.add(style.color);
    const size = Number.parseFloat(style.fontSize);
    smallest = Math.min(smallest, size * 0.75);
    // Of a number in its round there is one line only.
    if (node.parentElement.localName !== 'i') closest = Math.min(closest, Number.parseFloat(style.lineHeight) / size);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const over =
        box.left < room.left * pixels - 1 ||
        box.right > (room.left + room.width) * pixels + 1 ||
        box.top < room.top * pixels - 1 ||
        box.bottom > (room.top + room.height) * pixels + 1;
      if (over) outside.push(node.textContent ?? '');
    }
  }
  const code = root.querySelector('svg[role="img"]')?.getBoundingClientRect();
  return {
    ready: document.documentElement.dataset['ready'] ?? null,
    height: root.getBoundingClientRect().height / pixels,
    text: root.innerText,
    outside,
    smallest,
    closest,
    colours: [...colours],
    code:
      code === undefined
        ? null
        : { top: code.top / pixels, height: code.height / pixels, left: code.left / pixels, width: code.width / pixels },
  };
}
