import type { DayRange } from '#core/report/days.ts';
import type { Totals } from '#core/report/totals.ts';
import { isDated, visitColumns, type VisitColumn, type VisitColumns } from '#core/report/visit-columns.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import styles from './Figures.module.css';
import { useNumbers } from './use-numbers.ts';

const TITLES = { day: 'staff.figByDay', week: 'staff.figByWeek', month: 'staff.figByMonth' } as const;

/** More columns than this have room for the tallest one's number only; all are heard. */
const ALL_NUMBERED = 16;

interface Props {
  readonly days: Totals['days'];
  readonly months: Readonly<Record<string, number>>;
  readonly range: DayRange;
}

/** Visits of the range by day, week or month: columns over a table of two rows. A single day has no course. */
export function VisitsOverTime({ days, months, range }: Props) {
  const { t } = useLanguage();
  const { whole } = useNumbers();
  if (range.from === range.to) return null;
  const told = visitColumns(days, months, range);
  const { columns, unit } = told;
  const most = Math.max(1, ...columns.map(({ visits }) => visits));
  const tallest = columns.findIndex(({ visits }) => visits === most);
  return (
    <section className={styles['card']}>
      <table className={styles['hours']} data-many={columns.length > ALL_NUMBERED || undefined}>
        <caption>{t(TITLES[unit])}</caption>
        <tbody>
          <tr>
            <th scope="row">
              <span className="visually-hidden">{t('staff.figVisits')}</span>
            </th>
            {columns.map(({ from, visits }, at) => {
              const isSeen = visits > 0 && (columns.length <= ALL_NUMBERED || at === tallest);
              return (
                <td key={from}>
                  <b className={isSeen ? undefined : 'visually-hidden'}>{whole(visits)}</b>
                  <i
                    aria-hidden="true"
                    style={{ blockSize: `${(visits / most) * 5}rem` }}
                    data-none={visits === 0 || undefined}
                  />
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">
              <span className="visually-hidden">{t('staff.figWhen')}</span>
            </th>
            {columns.map((column, at) => (
              <th key={column.from} scope="col">
                <span className="visually-hidden">{fullDate(column, unit)}</span>
                {isDated(told, at) && (
                  <span aria-hidden="true" className={styles['date']}>
                    {shortDate(column.from, told)}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function fullDate({ from, to }: VisitColumn, unit: VisitColumns['unit']): string {
  if (unit === 'month') return formatSourceDate(from.slice(0, 7));
  return from === to ? formatSourceDate(from) : `${formatSourceDate(from)} – ${formatSourceDate(to)}`;
}

/** 02/11, or 11 and 11/26 for months. */
function shortDate(day: string, { unit, columns }: VisitColumns): string {
  const [year = '', month = '', number = ''] = day.split('-');
  if (unit !== 'month') return `${number}/${month}`;
  return columns.length <= 12 ? month : `${month}/${year.slice(2)}`;
}
