import { useState } from 'react';
import { isFilled, type Span, type Week } from '#core/opening/hours.ts';
import { hoursText, writtenHours } from '#core/opening/written-hours.ts';
import { hoursWords, weekdayName } from '#renderer/app/door-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { SavedNote } from '../SavedNote.tsx';
import { TypingPage } from '../TypingPage.tsx';
import styles from '../Staff.module.css';
import { useKept } from '../use-kept.ts';
import type { Answered, Saved } from '../use-settings.ts';

interface Props {
  readonly hours: Week | null;
  /** What was typed of the hours before there were days to fill in: it is said for as long as they are empty. */
  readonly former?: string | undefined;
  /** Whether the last change is stored. */
  readonly saved: Saved;
  /** Null where no day has hours any more. */
  readonly onSave: (hours: Week | null, answered?: Answered) => void;
  readonly onBack: () => void;
}

const NO_WEEK: Week = [[], [], [], [], [], [], []];

/** The hours of the week, day by day, as the office writes them. */
export function HoursPart({ hours, former, saved, onSave, onBack }: Props) {
  const { t } = useLanguage();
  const [day, setDay] = useState<number | null>(null);
  const week = hours ?? NO_WEEK;
  const filled = isFilled(hours);
  const put = (next: Week, answered?: Answered): void => onSave(isFilled(next) ? next : null, answered);
  const monday = week[0] ?? [];
  if (day !== null)
    return (
      <DayEditor
        day={day}
        spans={week[day] ?? []}
        onSave={(spans, answered) => put(week.with(day, spans), answered)}
        onLeave={() => setDay(null)}
      />
    );
  return (
    <div className={styles['stack']} data-inner-page>
      <h2>{t('staff.doorHours')}</h2>
      <SavedNote saved={saved} />
      {!filled && former !== undefined && <p>{t('staff.doorFormer', { text: former })}</p>}
      <dl className={`${styles['fields']} ${styles['days']}`}>
        {week.map((spans, at) => {
          const name = weekdayName(at, t);
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{!filled ? <i>{t('staff.doorNoHours')}</i> : hoursWords(spans, t)}</dd>
              <dd>
                <Button kind="quiet" label={t('staff.doorDayHours', { weekday: name })} onPress={() => setDay(at)}>
                  {t('staff.wordEdit')}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('staff.doorBack')}
        </Button>
        {monday.length > 0 && (
          <Button kind="secondary" onPress={() => put(week.map((spans, at) => (at <= 4 ? monday : spans)))}>
            {t('staff.doorSame')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DayProps {
  readonly day: number;
  readonly spans: readonly Span[];
  readonly onSave: (spans: readonly Span[], answered: Answered) => void;
  /** It is stored, or given up. */
  readonly onLeave: () => void;
}

function DayEditor({ day, spans, onSave, onLeave }: DayProps) {
  const { t } = useLanguage();
  const draft = useDraft(hoursText(spans), 60);
  const { saved, keep } = useKept();
  const [unread, setUnread] = useState(false);
  const title = t('staff.doorDayHours', { weekday: weekdayName(day, t) });
  const done = (): void => {
    const read = writtenHours(draft.text);
    setUnread(read === null);
    if (read !== null) keep((answered) => onSave(read, answered), onLeave);
  };
  return (
    <TypingPage
      title={title}
      label={title}
      more={t('staff.doorHoursMore')}
      draft={draft}
      {...(unread ? { message: t('staff.doorHoursUnread') } : {})}
      saved={saved}
      action={t('staff.save')}
      symbolsFirst
      onDone={done}
      onCancel={onLeave}
    />
  );
}
