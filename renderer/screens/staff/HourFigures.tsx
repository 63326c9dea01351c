import type { Counts } from '#core/report/numbers.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Figures.module.css';
import { useNumbers } from './use-numbers.ts';

/** Office hours are always shown, so that an empty hour among them is seen; others only where there were visits. */
const USUAL = { first: 7, last: 17 };

/** At which hours visits began: columns over a table of two rows. */
export function HourFigures({ hours }: { readonly hours: Counts }) {
  const { t } = useLanguage();
  const { whole } = useNumbers();
  const used = Object.keys(hours).map(Number);
  if (used.length === 0) return null;
  const first = Math.min(USUAL.first, ...used);
  const last = Math.max(USUAL.last, ...used);
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const most = Math.max(...Object.values(hours));
  return (
    <section className={styles['card']}>
      <table className={styles['hours']}>
        <caption>{t('staff.figByHour')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('staff.figVisits')}</th>
            {shown.map((hour) => {
              const count = hours[hour] ?? 0;
              return (
                <td key={hour}>
                  <b>{count === 0 ? '' : whole(count)}</b>
                  <span className="visually-hidden">{count === 0 ? whole(0) : ''}</span>
                  <i aria-hidden="true" style={{ blockSize: `${(count / most) * 5}rem` }} data-none={count === 0 || undefined} />
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">{t('staff.figHour')}</th>
            {shown.map((hour) => (
              <th key={hour} scope="col" aria-label={t('staff.figHourOf', { hour })}>
                {hour}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
