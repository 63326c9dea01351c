import { useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Staff.module.css';

type Rows = CallOutput<'staff.freshness'>['procedures'];

const WORDS = { fresh: 'staff.fresh', ageing: 'staff.ageing', stale: 'staff.stale' } as const;

/** How old what the kiosk says is: when it was read, when the commune last checked it, what to look at first. */
export function ContentPanel() {
  const { t, pick } = useLanguage();
  const { client } = useKiosk();
  const [rows, setRows] = useState<Rows | 'missing' | null>(null);
  useEffect(() => {
    let gone = false;
    void client.call('staff.freshness', {}).then((result) => {
      if (!gone) setRows(result.ok ? result.value.procedures : 'missing');
    });
    return () => {
      gone = true;
    };
  }, [client]);
  if (rows === null) return <p role="status">{t('wait.loading')}</p>;
  if (rows === 'missing') return <p>{t('staff.contentMissing')}</p>;
  const count = (state: Rows[number]['freshness']): number => rows.filter(({ freshness }) => freshness === state).length;
  return (
    <div className={styles['stack']}>
      <p className={styles['sum']}>
        <b>{t('staff.toCheck', { count: count('ageing') + count('stale') })}</b> ·{' '}
        {t('staff.withheld', { count: count('stale') })}
      </p>
      <p>{t('staff.freshnessRule')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('staff.subject')}</th>
            <th scope="col">{t('staff.sourceDay')}</th>
            <th scope="col">{t('staff.checkedDay')}</th>
            <th scope="col">{t('staff.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.procedure} data-freshness={row.freshness}>
              <th scope="row">{pick(row.name)}</th>
              <td>{row.sourceDate === null ? t('staff.noSource') : formatSourceDate(row.sourceDate)}</td>
              <td>
                {row.checked === null
                  ? t('staff.neverChecked')
                  : t('staff.checkedBy', { day: formatSourceDate(row.checked.date), staff: row.checked.staff })}
              </td>
              <td>{t(WORDS[row.freshness])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
