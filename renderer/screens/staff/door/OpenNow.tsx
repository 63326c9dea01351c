import { useState } from 'react';
import { dayText } from '#core/basics/vietnamese-time.ts';
import type { Openness } from '#core/opening/openness.ts';
import { clockWords, holidayName, opensWords } from '#renderer/app/door-words.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useDoor } from '#renderer/app/use-door.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from '../Staff.module.css';

/** Whether the kiosk says open or closed this minute. Whoever works here may open for today. */
export function OpenNow() {
  const { t } = useLanguage();
  const { client, door } = useKiosk();
  const { openness, today } = useDoor();
  const [failed, setFailed] = useState(false);
  const open = (wanted: boolean): void => void client.call('door.open', { open: wanted }).then((result) => setFailed(!result.ok));
  const byWord = door.openOn === today;
  return (
    <div className={styles['head']}>
      <p className={styles['sum']} role="status">
        <OpenWords openness={openness} today={today} />
      </p>
      {failed && <Notice tone="hint" title={t('staff.notSaved')} />}
      {openness.state === 'closed' && (
        <Button kind="primary" onPress={() => open(true)}>
          {t('staff.doorOpenNow')}
        </Button>
      )}
      {byWord && (
        <Button kind="secondary" onPress={() => open(false)}>
          {t('staff.doorAsWritten')}
        </Button>
      )}
    </div>
  );
}

function OpenWords({ openness, today }: { readonly openness: Openness; readonly today: string }) {
  const { t, language } = useLanguage();
  switch (openness.state) {
    case 'unknown':
      return t('staff.doorUnknown');
    case 'open':
      return openness.until === null ? t('staff.doorOpenToday') : t('staff.doorOpen', { time: clockWords(openness.until, t) });
    case 'closed': {
      const { holiday, opens } = openness;
      const words = [
        `${t('door.closed')}.`,
        ...(holiday === null ? [] : [`${holidayName(holiday.of, language, t)}.`]),
        ...(opens !== null
          ? [opensWords(opens, today, t)]
          : holiday === null
            ? []
            : [t('door.lastDay', { date: dayText(holiday.last) })]),
      ];
      return words.join(' ');
    }
  }
}
