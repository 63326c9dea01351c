import { useEffect, useState } from 'react';

interface Changes {
  /** Grows whenever the content was read again, or the program is back. */
  readonly tick: number;
  readonly connected: boolean;
}

/** Listens to the program. The browser tries again by itself when it is gone. */
export function useChanges(): Changes {
  const [tick, setTick] = useState(0);
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const events = new EventSource('/api/events');
    const again = (): void => setTick((former) => former + 1);
    events.addEventListener('changed', again);
    events.addEventListener('open', () => {
      setConnected(true);
      again();
    });
    events.addEventListener('error', () => setConnected(false));
    return () => events.close();
  }, []);
  return { tick, connected };
}
