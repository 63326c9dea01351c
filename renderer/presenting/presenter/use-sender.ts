import { useCallback, useState } from 'react';
import type { PresenterEvent } from '#core/presentation/presentation.ts';
import type { KioskClient } from '#renderer/client/client.ts';

export interface Sender {
  readonly send: (event: PresenterEvent) => void;
  /** The last press was not taken. */
  readonly failed: boolean;
}

/** Sends what the presenter presses. What comes of it is pushed to both windows alike. */
export function useSender(client: KioskClient): Sender {
  const [failed, setFailed] = useState(false);
  const send = useCallback(
    (event: PresenterEvent) => {
      void client.call('presentation.do', { event }).then(({ ok }) => setFailed(!ok));
    },
    [client],
  );
  return { send, failed };
}
