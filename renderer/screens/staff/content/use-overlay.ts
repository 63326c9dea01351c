import { useCallback, useEffect, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type OverlayDocument = CallOutput<'overlay.read'>;
export type PlaceView = OverlayDocument['places'][number];

type Act = Extract<CallName, `overlay.${'edit' | 'draft' | 'hide' | 'show' | 'restore' | 'check' | 'different'}`>;

export interface OverlayHandle {
  readonly document: OverlayDocument | 'missing' | null;
  /** Null where it is done and read again; else the problem, and everything is as it was. */
  readonly act: <Name extends Act>(name: Name, input: CallInput<Name>) => Promise<string | null>;
}

/** One procedure with the office's word over it, as it is on disk. */
export function useOverlay(procedure: string): OverlayHandle {
  const { client } = useKiosk();
  const [document, setDocument] = useState<OverlayDocument | 'missing' | null>(null);
  const load = useCallback(async (): Promise<OverlayDocument | 'missing'> => {
    const result = await client.call('overlay.read', { procedure });
    return result.ok ? result.value : 'missing';
  }, [client, procedure]);
  useEffect(() => {
    let gone = false;
    void load().then((read) => {
      if (!gone) setDocument(read);
    });
    return () => {
      gone = true;
    };
  }, [load]);
  const act = useCallback(
    async <Name extends Act>(name: Name, input: CallInput<Name>): Promise<string | null> => {
      const result = await client.call(name, input);
      if (!result.ok) return result.error;
      setDocument(await load());
      return null;
    },
    [client, load],
  );
  return { document, act };
}
