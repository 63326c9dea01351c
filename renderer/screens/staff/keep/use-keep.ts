import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type KeepStatus = CallOutput<'keep.read'>;

/** How data is kept, and a way to look again: null while it is on its way. */
export function useKeep(): { readonly keep: KeepStatus | 'failed' | null; readonly look: () => Promise<void> } {
  const { client } = useKiosk();
  const [keep, setKeep] = useState<KeepStatus | 'failed' | null>(null);
  const look = useCallback(async () => {
    const answer = await client.call('keep.read', {});
    setKeep(answer.ok ? answer.value : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  return { keep, look };
}
