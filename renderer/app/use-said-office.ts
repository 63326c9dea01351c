import { useMemo } from 'react';
import { saidOffice, type SaidOffice } from '#core/opening/said-hours.ts';
import { useKiosk } from './kiosk-context.tsx';

/** What the office says of itself, by field id, its hours as they hang at the door. */
export function useSaidOffice(): SaidOffice {
  const {
    office,
    door: { hours },
  } = useKiosk();
  return useMemo(() => saidOffice(office, hours), [office, hours]);
}
