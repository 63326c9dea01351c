import { useEffect, useState } from 'react';
import { bindNumbers } from '#core/vietnamese/whole-numbers.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { DialogProps } from '#renderer/ui/Dialog.tsx';
import { opensWords } from './door-words.ts';
import { useKiosk, useVisit } from './kiosk-context.tsx';
import { useDoor } from './use-door.ts';

/** Calls staff; while the office is closed it first says when it opens and whom to ring, and still lets call: somebody may be there. */
export function useCall(call: () => void): { readonly press: () => void; readonly question: DialogProps } {
  const { t } = useLanguage();
  const { office } = useKiosk();
  const { openness, today } = useDoor();
  const { visit, phase } = useVisit().state;
  const [asking, setAsking] = useState(false);
  const closed = openness.state === 'closed';
  // What one visitor was asked is not there for the next, nor once the office has opened.
  useEffect(() => setAsking(false), [visit, phase, closed]);
  const phone = office['office-phone'];
  const body = [
    t('door.callClosed'),
    ...(openness.state === 'closed' && openness.opens !== null ? [opensWords(openness.opens, today, t)] : []),
    ...(phone === undefined ? [] : [t('door.phone', { phone: bindNumbers(phone) })]),
  ].join(' ');
  const leave = (): void => setAsking(false);
  return {
    press: () => (closed ? setAsking(true) : call()),
    question: {
      open: asking && closed,
      title: t('door.closed'),
      body,
      primary: { label: t('door.callNo'), onPress: leave },
      secondary: {
        label: t('door.callAnyway'),
        onPress: () => {
          leave();
          call();
        },
      },
      safe: 'primary',
    },
  };
}
