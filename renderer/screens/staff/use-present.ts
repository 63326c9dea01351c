import { useEffect, useRef } from 'react';
import { MINUTE } from '#core/basics/durations.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useNow } from '#renderer/app/now.ts';

const HAND = ['pointerdown', 'keydown', 'input'] as const;

/**
 * The service locks the corner after some minutes without a staff call, and whoever writes a list or tries out words makes none. While the
 * corner is open it is told that a hand is there, once a minute at most; where none is, nothing is told, and it locks as it would.
 * Heard on the whole page: the preview and every dialog lie over the corner, and there is nothing else on the glass meanwhile.
 */
export function usePresent(open: boolean): void {
  const { client } = useKiosk();
  const now = useNow();
  const told = useRef(-Infinity);
  useEffect(() => {
    if (!open) return undefined;
    const hear = (event: Event): void => {
      // A key that something lies on is no hand.
      if (event instanceof KeyboardEvent && event.repeat) return;
      if (now() - told.current < MINUTE) return;
      told.current = now();
      // Any call of staff is a sign; this one reads what is in memory. Where it fails, the next minute tells again.
      void client.call('settings.read', {});
    };
    for (const name of HAND) document.addEventListener(name, hear, { capture: true });
    return () => {
      for (const name of HAND) document.removeEventListener(name, hear, { capture: true });
    };
  }, [open, client, now]);
}
