import type { CDPSession, Page } from '@playwright/test';
import { APART } from './tap-apart.ts';

/** How long a press took to show, in milliseconds. */
export interface Shown {
  /** Until the page has finished the frame in which the new words stand: script, style, layout and paint. */
  readonly frame: number;
  /** Until the browser says that the pixels are out; in steps of 8 ms, null where it says nothing. */
  readonly pixels: number | null;
}

interface ProbedWindow extends Window {
  arm: (words: string) => void;
  shown: Promise<{ readonly frame: number; readonly stamp: number; readonly delivered: number }>;
  clicks: Map<number, number>;
}

/** Longer than a finger rests on a button on the way to a press, shorter than a long press. */
const FINGER_RESTS = 80;

/**
 * Puts the probe into every page to come.
 *
 * A press counts from the moment the page is handed the release of the finger. The event's own stamp is earlier by a whole
 * frame that is not the page's: DevTools lets one pass between stamping a touch it injects and delivering it. From there,
 * every frame is looked at as soon as it is finished (a message sent while it begins arrives when it is over) until the
 * watched words have changed. What is looked at is text only (of a box, what stands in it), which asks for no layout. The browser's own Event Timing
 * goes on to the pixels; its stamp is corrected by the same delivery.
 */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const probed = window as unknown as ProbedWindow;
    probed.clicks = new Map();
    new PerformanceObserver((list) => {
      // The house presses when the finger is lifted: the release is what the paint is counted from.
      for (const entry of list.getEntries())
        if (entry.name === 'pointerup' || entry.name === 'click')
          probed.clicks.set(entry.startTime, Math.max(entry.duration, probed.clicks.get(entry.startTime) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    probed.arm = (words) => {
      const read = (): string => {
        const place = document.querySelector(words);
        return place instanceof HTMLInputElement ? place.value : (place?.textContent ?? '');
      };
      const before = read();
      probed.shown = new Promise((resolve) => {
        const released = ({ timeStamp: stamp }: PointerEvent): void => {
          const delivered = performance.now();
          const { port1, port2 } = new MessageChannel();
          const next = (): number => requestAnimationFrame(() => port2.postMessage(null));
          port1.addEventListener('message', () => {
            const frame = performance.now() - delivered;
            if (read() === before && frame < 10_000) next();
            else resolve({ frame, stamp, delivered });
          });
          port1.start();
          next();
        };
        window.addEventListener('pointerup', released, { capture: true, once: true });
      });
    };
  });
}

/** Presses the middle of a box with a finger and waits until the words at the selector are others. */
export async function pressAndWatch(
  page: Page,
  cdp: CDPSession,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  words: string,
): Promise<Shown> {
  await page.evaluate((selector) => (window as unknown as ProbedWindow).arm(selector), words);
  const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await page.waitForTimeout(FINGER_RESTS);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const { frame, stamp, delivered } = await page.evaluate(() => (window as unknown as ProbedWindow).shown);
  if (frame >= 10_000) throw new Error('The press changed nothing');
  await page.waitForTimeout(APART);
  const duration = await page.evaluate((at) => (window as unknown as ProbedWindow).clicks.get(at) ?? null, stamp);
  return { frame, pixels: duration === null ? null : duration - (delivered - stamp) };
}
