import { useState } from 'react';
import { type DayRange, daysIn, FIRST_DAY, firstDay, lastDay, LONGEST_RANGE, monthOf } from '#core/report/days.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Chips } from './Chips.tsx';
import { MonthDays } from './MonthDays.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import styles from './RangePick.module.css';

interface Props {
  readonly today: string;
  readonly onClose: () => void;
  readonly onPick: (range: DayRange) => void;
}

/** Two days by two presses, the first and the last; a whole month or year by one. Nothing is typed, and no day lies ahead. */
export function RangePick({ today, onClose, onPick }: Props) {
  const { t } = useLanguage();
  const [month, setMonth] = useState(monthOf(today));
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const year = month.slice(0, 4);
  const press = (day: string): void => {
    // The third press begins anew.
    if (from === null || to !== null) {
      setFrom(day);
      setTo(null);
    } else {
      setFrom(day < from ? day : from);
      setTo(day < from ? from : day);
    }
  };
  const turn = (months: number): void => {
    const at = Number(year) * 12 + Number(month.slice(5)) - 1 + months;
    const next = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    setMonth(next > monthOf(today) ? monthOf(today) : next < monthOf(FIRST_DAY) ? monthOf(FIRST_DAY) : next);
  };
  const whole = (range: DayRange): void => {
    setFrom(range.from);
    setTo(range.to > today ? today : range.to);
  };
  const isTooLong = from !== null && to !== null && daysIn(from, to) > LONGEST_RANGE;
  return (
    <RecordSheet title={t('staff.figOwnTitle')} way={{ label: t('staff.figClose'), onPress: onClose }}>
      <div className={styles['pick']}>
        <ReadOn label={t('staff.figDays')} look={styles['days']} of={month}>
          <MonthDays month={month} today={today} from={from} to={to} onPress={press} />
        </ReadOn>
        <div className={styles['side']}>
          <p role="status" className={styles['said']}>
            {from === null
              ? t('staff.figPressFirst')
              : to === null
                ? t('staff.figPressLast', { from: formatSourceDate(from) })
                : t('staff.figFromTo', { from: formatSourceDate(from), to: formatSourceDate(to) })}
          </p>
          <div className={styles['turns']} role="group" aria-label={t('staff.figMonthOf', { month: formatSourceDate(month) })}>
            <Button kind="secondary" icon={icons.back} onPress={() => turn(-1)}>
              {t('staff.figMonthBefore')}
            </Button>
            <Button kind="secondary" trailingIcon={icons.next} onPress={() => turn(1)}>
              {t('staff.figMonthAfter')}
            </Button>
            <Button kind="secondary" icon={icons.back} onPress={() => turn(-12)}>
              {t('staff.figYearBefore')}
            </Button>
            <Button kind="secondary" trailingIcon={icons.next} onPress={() => turn(12)}>
              {t('staff.figYearAfter')}
            </Button>
          </div>
          <Chips
            legend={t('staff.figWhole')}
            options={[
              { value: 'month', label: t('staff.figMonthOf', { month: formatSourceDate(month) }) },
              { value: 'year', label: t('staff.figYearOf', { year }) },
            ]}
            chosen={[]}
            onPress={(one) =>
              whole(
                one === 'month' ? { from: firstDay(month), to: lastDay(month) } : { from: `${year}-01-01`, to: `${year}-12-31` },
              )
            }
          />
          <Button
            kind="primary"
            {...(from === null || to === null
              ? { off: t('staff.figPickFirst') }
              : isTooLong
                ? { off: t('staff.figTooLong') }
                : {})}
            onPress={() => from !== null && to !== null && onPick({ from, to })}
          >
            {t('staff.figLook')}
          </Button>
        </div>
      </div>
    </RecordSheet>
  );
}
