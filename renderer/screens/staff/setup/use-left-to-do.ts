import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Settings } from '#core/contract/shapes.ts';
import { leftToDo, type Left } from '#core/settings/left-to-do.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useCatalogue } from '#renderer/app/use-content.ts';

export interface LeftToDo {
  readonly list: readonly Left[];
  /** There is a recovery sheet. */
  readonly recovery: boolean;
  /** Asks anew whether there is one. */
  readonly look: () => void;
}

/** What nobody has set yet, on the page that is open: going to another asks anew. Nothing is said to be left before it is known. */
export function useLeftToDo(settings: Settings | null, page: string): LeftToDo {
  const { client } = useKiosk();
  const catalogue = useCatalogue();
  const [recovery, setRecovery] = useState(true);
  const look = useCallback(() => {
    void client.call('staff.status', {}).then((result) => result.ok && setRecovery(result.value.recovery));
  }, [client]);
  // A recovery sheet may have been made, or used up, on the page before.
  useEffect(look, [look, page]);
  const fields = catalogue.status === 'ready' ? catalogue.value.officeFields : null;
  const list = useMemo(
    () => (settings === null ? [] : leftToDo(settings, { fields: fields ?? [], recovery })),
    [settings, fields, recovery],
  );
  return { list, recovery, look };
}
