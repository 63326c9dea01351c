import { useState } from 'react';
import { dayText } from '#core/basics/vietnamese-time.ts';
import { MOST_HOLIDAYS, type Holiday } from '#core/opening/door.ts';
import { holidayName } from '#renderer/app/door-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useListRows } from '../content/use-list-rows.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';
import type { Answered, Saved } from '../use-settings.ts';
import styles from '../Staff.module.css';
import { HolidayEditor } from './HolidayEditor.tsx';

interface Props {
  readonly holidays: readonly Holiday[];
  /** Whether the last change is stored. */
  readonly saved: Saved;
  readonly onSave: (holidays: readonly Holiday[], answered?: Answered) => void;
  readonly onBack: () => void;
}

/** Days on which the office is closed, the next first; whichever are past may be taken away, and do no harm. */
export function HolidaysPart({ holidays, saved, onSave, onBack }: Props) {
  const { t, language } = useLanguage();
  const [adding, setAdding] = useState(false);
  const perPage = useListRows({ upright: 9, tall: 6, low: 4 });
  const { rows, ...pages } = usePages(holidays, perPage);
  if (adding)
    return (
      <HolidayEditor
        onSave={(holiday, answered) =>
          onSave(
            [...holidays, holiday].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
            answered,
          )
        }
        onLeave={() => setAdding(false)}
      />
    );
  return (
    <div className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{t('staff.doorHolidays')}</h2>
        <Turn {...pages} />
      </div>
      <SavedNote saved={saved} />
      {holidays.length === 0 && <p>{t('staff.doorNoHolidays')}</p>}
      <dl className={styles['fields']}>
        {rows.map((holiday) => {
          const name = holidayName(holiday, language, t);
          const { from, to } = holiday;
          return (
            <div key={`${from} ${to} ${name}`}>
              <dt>{name}</dt>
              <dd>{from === to ? dayText(from) : t('staff.doorDays', { from: dayText(from), to: dayText(to) })}</dd>
              <dd>
                <Button
                  kind="quiet"
                  label={t('staff.doorRemoveOf', { name })}
                  onPress={() => onSave(holidays.filter((other) => other !== holiday))}
                >
                  {t('staff.doorRemove')}
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
        {holidays.length < MOST_HOLIDAYS && (
          <Button kind="primary" icon={icons.plus} onPress={() => setAdding(true)}>
            {t('staff.doorAddHoliday')}
          </Button>
        )}
      </div>
    </div>
  );
}
