import { useState } from 'react';
import { dayText } from '#core/basics/vietnamese-time.ts';
import type { Settings } from '#core/contract/shapes.ts';
import type { Door } from '#core/opening/door.ts';
import { isFilled } from '#core/opening/hours.ts';
import { HOURS_FIELD, hoursLines, withHours } from '#core/opening/said-hours.ts';
import { useDoor } from '#renderer/app/use-door.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useMay } from '../may.ts';
import type { PanelProps } from '../PrinterPanel.tsx';
import { SavedNote } from '../SavedNote.tsx';
import styles from '../Staff.module.css';
import type { Answered } from '../use-settings.ts';
import { HolidaysPart } from './HolidaysPart.tsx';
import { HoursPart } from './HoursPart.tsx';
import { NoticeEditor } from './NoticeEditor.tsx';
import { OpenNow } from './OpenNow.tsx';

/** What hangs at the door: whether the office is open, its hours and holidays, the line on the waiting screen. */
export function DoorPanel({ settings, save, saved }: PanelProps) {
  const [part, setPart] = useState<'all' | 'notice' | 'hours' | 'holidays'>('all');
  const back = (): void => setPart('all');
  const put = (door: Partial<Door>, answered?: Answered): void => save({ ...settings, ...(door as Partial<Settings>) }, answered);
  if (part === 'hours')
    return (
      <HoursPart
        hours={settings.hours}
        former={settings.office[HOURS_FIELD]}
        saved={saved}
        onSave={(hours, answered) => save(withHours(settings, hours), answered)}
        onBack={back}
      />
    );
  if (part === 'holidays')
    return (
      <HolidaysPart
        holidays={settings.holidays}
        saved={saved}
        onSave={(holidays, answered) => put({ holidays }, answered)}
        onBack={back}
      />
    );
  if (part === 'notice')
    return <NoticeEditor notice={settings.notice} onSave={(notice, answered) => put({ notice }, answered)} onLeave={back} />;
  return (
    <div className={styles['stack']}>
      <SavedNote saved={saved} />
      <OpenNow />
      <All settings={settings} onPart={setPart} onTakeAway={() => put({ notice: null })} />
    </div>
  );
}

interface AllProps {
  readonly settings: Settings;
  readonly onPart: (part: 'notice' | 'hours' | 'holidays') => void;
  readonly onTakeAway: () => void;
}

function All({ settings: { notice, hours, holidays }, onPart, onTakeAway }: AllProps) {
  const { t, pick } = useLanguage();
  const { notice: shown, today } = useDoor();
  const may = useMay('content');
  const coming = holidays.filter(({ to }) => to >= today).length;
  return (
    <dl className={styles['fields']}>
      <div>
        <dt>{t('staff.doorNotice')}</dt>
        <dd>
          {notice === null ? (
            <i>{t('staff.doorNoNotice')}</i>
          ) : (
            <>
              {notice.text.vi}{' '}
              <i>
                {t('staff.doorDays', { from: dayText(notice.from), to: dayText(notice.to) })} ·{' '}
                {t(shown === null ? 'staff.doorNotToday' : 'staff.doorShows')}
              </i>
            </>
          )}
        </dd>
        <dd>
          {may && (
            <Button kind="quiet" label={t('staff.doorWrite')} onPress={() => onPart('notice')}>
              {t('staff.wordEdit')}
            </Button>
          )}
          {may && notice !== null && (
            <Button kind="quiet" label={t('staff.doorTakeAway')} onPress={onTakeAway}>
              {t('staff.doorRemove')}
            </Button>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('staff.doorHours')}</dt>
        <dd>
          {!isFilled(hours) ? (
            <i>{t('staff.doorNoHours')}</i>
          ) : (
            hoursLines(hours).map((line) => (
              <span key={line.vi} className={styles['line']}>
                {pick(line)}
              </span>
            ))
          )}
        </dd>
        <dd>
          {may && (
            <Button kind="quiet" label={t('staff.doorFill')} onPress={() => onPart('hours')}>
              {t('staff.wordEdit')}
            </Button>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('staff.doorHolidays')}</dt>
        <dd>{coming === 0 ? <i>{t('staff.doorNoHolidays')}</i> : t('staff.doorComing', { count: coming })}</dd>
        <dd>
          {may && (
            <Button kind="quiet" label={t('staff.doorWriteHolidays')} onPress={() => onPart('holidays')}>
              {t('staff.wordEdit')}
            </Button>
          )}
        </dd>
      </div>
    </dl>
  );
}
