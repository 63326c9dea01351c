import { useState } from 'react';
import { HOLIDAY_LIMIT, HOLIDAY_NAMES, type Holiday, type HolidayName } from '#core/opening/door.ts';
import { judgeHoliday } from '#core/opening/judge-door.ts';
import { tidyText } from '#core/overlay/judge.ts';
import { writtenDay } from '#core/overlay/written-day.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { BoxesPage } from '../BoxesPage.tsx';
import { Chips } from '../Chips.tsx';
import styles from '../Staff.module.css';
import { useKept } from '../use-kept.ts';
import type { Answered } from '../use-settings.ts';
import { doorProblem } from './door-problem.ts';

interface Props {
  readonly onSave: (holiday: Holiday, answered: Answered) => void;
  /** It is stored, or given up. */
  readonly onLeave: () => void;
}

/** A holiday: what for, from a list or in the office's own words, and its days. */
export function HolidayEditor({ onSave, onLeave }: Props) {
  const { t } = useLanguage();
  const [what, setWhat] = useState<HolidayName | 'own' | null>(null);
  const [texts, setTexts] = useState({ vi: '', en: '', from: '', to: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const { saved, keep } = useKept();
  if (what === null)
    return (
      <div className={styles['stack']} data-inner-page>
        <Chips
          legend={t('staff.doorWhichHoliday')}
          options={[
            ...HOLIDAY_NAMES.map((value) => ({ value, label: t(`door.holiday.${value}`) })),
            { value: 'own' as const, label: t('staff.doorOwnName') },
          ]}
          chosen={[]}
          onPress={setWhat}
        />
        <div className={styles['rowOfActs']}>
          <Button kind="quiet" onPress={onLeave}>
            {t('staff.cancel')}
          </Button>
        </div>
      </div>
    );
  const done = (): void => {
    const from = writtenDay(texts.from);
    // One day is often all there is.
    const to = texts.to.trim() === '' ? from : writtenDay(texts.to);
    const name = what === 'own' ? { own: tidyText(texts) } : { listed: what };
    const holiday = from === null || to === null ? null : { from, to, name };
    const wrong = holiday === null ? 'no-day' : judgeHoliday(holiday);
    setProblem(wrong === null ? null : doorProblem(wrong, HOLIDAY_LIMIT, t));
    if (holiday !== null && wrong === null) keep((answered) => onSave(holiday, answered), onLeave);
  };
  const own = [
    { id: 'vi', label: t('staff.doorName'), mode: 'letters', limit: HOLIDAY_LIMIT },
    { id: 'en', label: t('staff.doorNameEn'), mode: 'letters', limit: HOLIDAY_LIMIT },
  ] as const;
  return (
    <BoxesPage
      title={what === 'own' ? t('staff.doorOwnName') : t(`door.holiday.${what}`)}
      boxes={[
        ...(what === 'own' ? own : []),
        { id: 'from', label: t('staff.doorFrom'), mode: 'digits', limit: 10 },
        { id: 'to', label: t('staff.doorTo'), mode: 'digits', limit: 10 },
      ]}
      texts={texts}
      onText={(id, text) => setTexts((former) => ({ ...former, [id]: text }))}
      unsaved={Object.values(texts).some((text) => text !== '')}
      problem={problem}
      saved={saved}
      action={t('staff.save')}
      onDone={done}
      onCancel={onLeave}
    />
  );
}
