import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export interface Looked {
  /** Null while the machine is being looked at. */
  readonly looked: CallOutput<'diagnose.run'> | 'failed' | null;
  readonly again: () => void;
}

/** The look at the machine, once when the tab opens and whenever it is asked for again. Of two, the later one counts. */
export function useLooked(): Looked {
  const { client } = useKiosk();
  const [looked, setLooked] = useState<Looked['looked']>(null);
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setLooked(null);
    void client.call('diagnose.run', {}).then((result) => {
      if (turn.current === mine) setLooked(result.ok ? result.value : 'failed');
    });
  }, [client]);
  useEffect(() => {
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  return { looked, again };
}
