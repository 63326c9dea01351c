import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type PlansNow = CallOutput<'plan.list'>;

interface Plans {
  /** Null until it is known. `missing`: there is no content. */
  readonly plans: PlansNow | 'missing' | 'failed' | null;
  readonly look: () => Promise<void>;
}

/** Which plans there are now. */
export function usePlans(): Plans {
  const { client } = useKiosk();
  const [plans, setPlans] = useState<Plans['plans']>(null);
  const look = useCallback(async () => {
    const answer = await client.call('plan.list', {});
    setPlans(answer.ok ? answer.value : answer.error === 'content-missing' ? 'missing' : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  return { plans, look };
}
