import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type Found = CallOutput<'bundle.list'>;

/** The bundles on a carrier: null while they are looked for. Looks again where the carrier changes, and where it is asked to. */
export function useBundles(carrier: string | null): { readonly value: Found | 'failed' | null; readonly lookAgain: () => void } {
  const { client } = useKiosk();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly found: Found | 'failed' } | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (carrier === null) return;
    let gone = false;
    void client.call('bundle.list', { carrier }).then((result) => {
      if (!gone) setAnswer({ of: carrier, found: result.ok ? result.value : 'failed' });
    });
    return () => {
      gone = true;
    };
  }, [client, carrier, looks]);
  const lookAgain = useCallback(() => setLooks((before) => before + 1), []);
  return { value: answer?.of === carrier ? answer.found : null, lookAgain };
}
