import { useCallback, useState } from 'react';
import type { PresenterEvent } from '#core/presentation/presentation.ts';
import type { KioskClient } from '#renderer/client/client.ts';

export interface Sender {
  readonly send: (event: PresenterEvent) => void;
  /** Several that belong together; answers whether all were taken. */
  readonly sendAll: (events: readonly PresenterEvent[]) => Promise<boolean>;
  /** The last press was not taken. */
  readonly failed: boolean;
}

/** Sends what the presenter presses. What comes of it is pushed to both windows alike. */
export function useSender(client: KioskClient): Sender {
  const [failed, setFailed] = useState(false);
  const sendAll = useCallback(
    async (events: readonly PresenterEvent[]) => {
      const results = await Promise.all(events.map((event) => client.call('presentation.do', { event })));
      const taken = results.every(({ ok }) => ok);
      setFailed(!taken);
      return taken;
    },
    [client],
  );
  const send = useCallback((event: PresenterEvent) => void sendAll([event]), [sendAll]);
  return { send, sendAll, failed };
}
