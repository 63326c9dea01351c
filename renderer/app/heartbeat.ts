import { SECOND } from '#core/basics/durations.ts';
import type { KioskClient } from '#renderer/client/client.ts';

/** Often enough that the host notices a frozen page within ten seconds (three missed beats). */
const EVERY = 3 * SECOND;

/** Tells the host that the page still paints: counts animation frames, which stop when the page hangs or is not drawn. */
export function startHeartbeat(client: KioskClient, page: number): () => void {
  let frames = 0;
  let request = requestAnimationFrame(function count() {
    frames += 1;
    request = requestAnimationFrame(count);
  });
  const timer = setInterval(() => {
    const painted = frames;
    frames = 0;
    void client.call('kiosk.heartbeat', { page, frames: painted });
  }, EVERY);
  return () => {
    cancelAnimationFrame(request);
    clearInterval(timer);
  };
}
