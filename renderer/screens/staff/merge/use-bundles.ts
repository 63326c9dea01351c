import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type Found = CallOutput<'bundle.list'>;
/** What was found, or why nothing could be. */
export type Looked = { readonly found: Found } | { readonly problem: string };

/** The bundles on a carrier: null while they are looked for. Looks again where the carrier changes, and where it is asked to. */
export function useBundles(carrier: string | null): { readonly value: Looked | null; readonly lookAgain: () => void } {
  const { client } = useKiosk();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly looked: Looked } | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (carrier === null) return;
    let gone = false;
    void client.call('bundle.list', { carrier }).then((result) => {
      if (!gone) setAnswer({ of: carrier, looked: result.ok ? { found: result.value } : { problem: result.error } });
    });
    return () => {
      gone = true;
    };
  }, [client, carrier, looks]);
  const lookAgain = useCallback(() => setLooks((before) => before + 1), []);
  return { value: answer?.of === carrier ? answer.looked : null, lookAgain };
}
