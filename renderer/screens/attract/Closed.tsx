import { dayText } from '#core/basics/vietnamese-time.ts';
import type { Openness } from '#core/opening/openness.ts';
import { bindNumbers } from '#core/vietnamese/whole-numbers.ts';
import { holidayName, opensWords } from '#renderer/app/door-words.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Attract.module.css';

interface Props {
  readonly openness: Extract<Openness, { state: 'closed' }>;
  readonly today: string;
}

/** The office is closed: why, until when, whom to ring, and that the kiosk works all the same. What nobody filled in is not said. */
export function Closed({ openness: { holiday, opens }, today }: Props) {
  const { t, language } = useLanguage();
  const { office } = useKiosk();
  const phone = office['office-phone'];
  const until = holiday === null ? null : dayText(holiday.last);
  return (
    <>
      <h1 className={styles['title']}>{t('door.closed')}</h1>
      <div className={styles['until']}>
        {holiday !== null && <p>{holidayName(holiday.of, language, t)}. </p>}
        {opens !== null ? <p>{opensWords(opens, today, t)} </p> : until !== null && <p>{t('door.lastDay', { date: until })} </p>}
        {phone !== undefined && <p>{t('door.phone', { phone: bindNumbers(phone) })}</p>}
      </div>
      <p className={styles['body']}>{t('door.stillOn')}</p>
    </>
  );
}
