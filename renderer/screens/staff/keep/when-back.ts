import type { KioskClient } from '#renderer/client/client.ts';

/** Calls back once the service has gone and come again. */
export function whenBack(client: Pick<KioskClient, 'onConnection'>, back: () => void): () => void {
  let left = false;
  const stop = client.onConnection((connected) => {
    if (!connected) left = true;
    else if (left) {
      left = false;
      back();
    }
  });
  return stop;
}
