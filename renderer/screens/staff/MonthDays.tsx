import { weeksOf } from '#core/report/days.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import styles from './RangePick.module.css';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

interface Props {
  /** YYYY-MM. */
  readonly month: string;
  readonly today: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly onPress: (day: string) => void;
}

/** A month as on a calendar, each day a key; days between the two that were chosen are marked. */
export function MonthDays({ month, today, from, to, onPress }: Props) {
  const { t } = useLanguage();
  const isEnd = (day: string): boolean => day === from || day === to;
  const isWithin = (day: string): boolean => from !== null && to !== null && from < day && day < to;
  return (
    <table className={styles['month']}>
      <caption>{t('staff.figMonthOf', { month: formatSourceDate(month) })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((at) => (
            <th key={at} scope="col">
              <abbr title={t(`staff.weekday.${at}`)}>{t(`staff.weekdayShort.${at}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) => (
              <td key={day ?? at}>
                {day !== null && (
                  <button
                    type="button"
                    data-quick
                    aria-label={formatSourceDate(day)}
                    aria-pressed={isEnd(day)}
                    data-within={isWithin(day) || undefined}
                    data-today={day === today || undefined}
                    disabled={day > today}
                    onClick={() => onPress(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
