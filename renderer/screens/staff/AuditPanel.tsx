import { useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { momentText } from '#core/basics/vietnamese-time.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import styles from './Staff.module.css';

const PER_PAGE = 20;

/** What staff did, the newest first. Whether it is whole is told by `audit:verify`. */
export function AuditPanel() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [audit, setAudit] = useState<CallOutput<'staff.audit'> | null>(null);
  const [page, setPage] = useState(0);
  useEffect(() => {
    let gone = false;
    void client.call('staff.audit', {}).then((result) => {
      if (!gone && result.ok) setAudit(result.value);
    });
    return () => {
      gone = true;
    };
  }, [client]);
  if (audit === null) return <p role="status">{t('wait.loading')}</p>;
  if (audit.entries.length === 0) return <p>{t('audit.none')}</p>;
  const pages = Math.ceil(audit.entries.length / PER_PAGE);
  return (
    <div className={styles['stack']}>
      <p>{t('audit.head', { count: audit.head.sequence, hash: audit.head.hash.slice(0, 12) })}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {audit.entries.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map((entry) => {
            const { time, date } = momentText(entry.at);
            return (
              <tr key={entry.sequence}>
                <td>
                  {time} {date}
                </td>
                <td>{entry.who ?? '–'}</td>
                <td>
                  {t(`audit.${entry.act}`)} {entry.about !== '' && <small>{entry.about}</small>}
                </td>
                <td>{t(`audit.${entry.outcome}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {pages > 1 && (
        <div className={styles['rowOfActs']}>
          {page > 0 && (
            <Pager direction="back" onPress={() => setPage(page - 1)}>
              {t('staff.previousPage')}
            </Pager>
          )}
          {page + 1 < pages && <Pager onPress={() => setPage(page + 1)}>{t('staff.nextPage')}</Pager>}
        </div>
      )}
    </div>
  );
}
