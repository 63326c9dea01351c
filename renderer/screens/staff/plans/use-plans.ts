import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type PlansNow = CallOutput<'plan.list'>;

/** Which plans there are now; null until it is known. */
export function usePlans(): { readonly plans: PlansNow | 'failed' | null; readonly look: () => Promise<void> } {
  const { client } = useKiosk();
  const [plans, setPlans] = useState<PlansNow | 'failed' | null>(null);
  const look = useCallback(async () => {
    const answer = await client.call('plan.list', {});
    setPlans(answer.ok ? answer.value : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  return { plans, look };
}
