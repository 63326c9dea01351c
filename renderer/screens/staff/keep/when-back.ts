import { SECOND } from '#core/basics/durations.ts';
import type { KioskClient } from '#renderer/client/client.ts';

/**
 * Calls back once the service has started again, which is when the corner is locked. The stream of events cannot tell: a service that is
 * back within two seconds was never away for it. Asking does not keep the corner open. Gives a way to stop asking.
 */
export function whenBack(client: Pick<KioskClient, 'call'>, back: () => void): () => void {
  let timer = setTimeout(ask, SECOND);
  let stopped = false;
  function ask(): void {
    void client.call('staff.status', {}).then((status) => {
      if (stopped) return;
      if (status.ok && status.value.inside === null) back();
      else timer = setTimeout(ask, SECOND);
    });
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
