import { useEffect } from 'react';
import { MINUTE } from '#core/basics/durations.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';

/**
 * What is on the page is copied by hand, with the eyes on the paper: the page asks later whether somebody is there, counting down, and is
 * answered as always; the service does not lock the corner beneath it before that. Who went away has it gone when the page ends.
 */
export function useLongerStay(): void {
  const { client } = useKiosk();
  const { setPlaying } = useActions();
  const { quiet, playing } = useVisit().state.idle;
  const longer = playing > quiet;
  useEffect(() => {
    if (!longer) return undefined;
    setPlaying(true);
    return () => setPlaying(false);
  }, [longer, setPlaying]);
  useEffect(() => {
    // Any call of staff is a sign; this one reads what is in memory.
    const timer = setInterval(() => void client.call('settings.read', {}), MINUTE);
    return () => clearInterval(timer);
  }, [client]);
}
