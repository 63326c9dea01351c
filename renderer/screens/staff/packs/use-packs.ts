import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type PacksNow = CallOutput<'pack.list'>;
export type FoundPacks = CallOutput<'pack.find'>;

/** Which content there is on this kiosk; null until it is known. */
export function usePacks(): { readonly packs: PacksNow | 'failed' | null; readonly look: () => Promise<void> } {
  const { client } = useKiosk();
  const [packs, setPacks] = useState<PacksNow | 'failed' | null>(null);
  const look = useCallback(async () => {
    const answer = await client.call('pack.list', {});
    setPacks(answer.ok ? answer.value : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  // What waited for the end of a visit is in.
  useEffect(() => client.listen((event) => event.name === 'content.changed' && void look()), [client, look]);
  return { packs, look };
}

/** What of ours lies on a carrier; null while it is looked for. Looks again where the carrier changes, and where it is asked to. */
export function useFoundPacks(carrier: string | null): {
  readonly found: { readonly packs: FoundPacks } | { readonly problem: string } | null;
  readonly lookAgain: () => void;
} {
  const { client } = useKiosk();
  const [answer, setAnswer] = useState<{
    readonly of: string;
    readonly found: { packs: FoundPacks } | { problem: string };
  } | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    setAnswer(null);
    if (carrier === null) return undefined;
    let gone = false;
    void client.call('pack.find', { carrier }).then((result) => {
      if (!gone) setAnswer({ of: carrier, found: result.ok ? { packs: result.value } : { problem: result.error } });
    });
    return () => {
      gone = true;
    };
  }, [client, carrier, looks]);
  const lookAgain = useCallback(() => setLooks((before) => before + 1), []);
  return { found: answer?.of === carrier ? answer.found : null, lookAgain };
}
