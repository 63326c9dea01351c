import type { CDPSession } from '@playwright/test';
import { PNG } from 'pngjs';

/** A frame is white where so much of it is: the house has paper and ink, never a white screen. */
const WHITE_PART = 0.98;

/** Watches every picture the screen shows, small, and counts those that are white all over. */
export async function watchFrames(cdp: CDPSession): Promise<() => Promise<{ readonly seen: number; readonly white: number }>> {
  let [seen, white] = [0, 0];
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    seen += 1;
    if (isWhite(Buffer.from(data, 'base64'))) white += 1;
    // One that was shown last as the page was closed needs no answer.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await cdp.send('Page.startScreencast', { format: 'png', maxWidth: 160, maxHeight: 160, everyNthFrame: 1 });
  return async () => {
    await cdp.send('Page.stopScreencast');
    return { seen, white };
  };
}

export function isWhite(png: Buffer): boolean {
  const { data, width, height } = PNG.sync.read(png);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) > 252 && (data[at + 1] ?? 0) > 252 && (data[at + 2] ?? 0) > 252) count += 1;
  return count > WHITE_PART * width * height;
}
