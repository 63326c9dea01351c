import { momentText } from '#core/basics/vietnamese-time.ts';
import type { AuditAct } from '#core/audit/acts.ts';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { aboutWords } from './about-words.ts';
import { Turn } from './Turn.tsx';
import { usePages } from './use-pages.ts';
import styles from './Staff.module.css';

const PER_PAGE = 20;

/** What staff did, the newest first. Whether it is whole is told by `audit:verify`. */
export function AuditPanel() {
  const { t } = useLanguage();
  const audit = useAnswer('staff.audit', {});
  const catalogue = useCatalogue();
  const procedures = catalogue.status === 'ready' ? catalogue.value.procedures : [];
  const { rows, ...pages } = usePages(audit === null || audit === 'failed' ? [] : audit.entries, PER_PAGE);
  if (audit === null) return <p role="status">{t('wait.loading')}</p>;
  if (audit === 'failed') return <p>{t('staff.notRead')}</p>;
  if (audit.entries.length === 0) return <p>{t('audit.none')}</p>;
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
          {rows.map((entry) => {
            const { time, date } = momentText(entry.at);
            return (
              <tr key={entry.sequence}>
                <td>
                  {time} {date}
                </td>
                <td>{entry.who ?? '–'}</td>
                <td>
                  {t(`audit.${entry.act}`)} <About act={entry.act} about={entry.about} procedures={procedures} />
                </td>
                <td>{t(`audit.${entry.outcome}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Turn {...pages} />
    </div>
  );
}

interface AboutProps {
  readonly act: AuditAct;
  readonly about: string;
  readonly procedures: readonly ProcedureCard[];
}

function About({ act, about, procedures }: AboutProps) {
  const { t, pick } = useLanguage();
  const words = aboutWords(act, about, { t, pick, procedures });
  return words === '' ? null : <small>{words}</small>;
}
