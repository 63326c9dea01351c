import { useEffect, useState } from 'react';
import type { CallInput, CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Chips } from '../Chips.tsx';
import { ReportPages } from './ReportPages.tsx';
import styles from './Reports.module.css';

type Asked = CallInput<'report.preview'>;
type Made = CallOutput<'report.preview'>;

const TABLES = {
  places: 'report.tablePlaces',
  procedures: 'report.tableProcedures',
  helps: 'report.tableHelps',
  rounds: 'report.tableRounds',
} as const;

/** The report as it will leave the kiosk. */
export function ReportPreview({ asked }: { readonly asked: Asked }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [tries, setTries] = useState(0);
  const [made, setMade] = useState<Made | 'failed' | null>(null);
  // By its words: whoever shows this makes the object anew at every draw.
  const words = JSON.stringify(asked);
  useEffect(() => {
    let gone = false;
    setMade(null);
    void client.call('report.preview', JSON.parse(words) as Asked).then((result) => {
      if (!gone) setMade(result.ok ? result.value : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [client, words, tries]);
  if (made === null) return <p role="status">{t('report.making')}</p>;
  if (made === 'failed')
    return (
      <>
        <Notice tone="hint" title={t('report.failed')} />
        <div>
          <Button kind="secondary" onPress={() => setTries(tries + 1)}>
            {t('report.again')}
          </Button>
        </div>
      </>
    );
  return <Shown {...made} />;
}

function Shown({ report, empty, unreadable, onlyWhole }: Made) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<Made['report']['tables'][number]['id']>('places');
  const table = report.tables.find(({ id }) => id === chosen);
  return (
    // The paper is in Vietnamese whatever the page is.
    <section className={styles['preview']}>
      <header lang="vi">
        <h2>{report.title}</h2>
        <p>
          <b>{report.period}</b> · {report.unit}
        </p>
      </header>
      {empty && <Notice tone="info" title={t('report.empty')} />}
      {(unreadable.length > 0 || onlyWhole.length > 0) && (
        <Notice tone="hint" title={t(unreadable.length > 0 ? 'staff.figUnreadable' : 'staff.figOnlyWhole')}>
          <span lang="vi">{report.notes[0]}</span>
        </Notice>
      )}
      <Chips
        legend={t('report.table')}
        options={report.tables.map(({ id }) => ({ value: id, label: t(TABLES[id]) }))}
        chosen={[chosen]}
        onPress={setChosen}
      />
      {table !== undefined && <ReportPages key={chosen} table={table} />}
      <p>{t('report.leaves')}</p>
      <section lang="vi" aria-label={t('report.notes')}>
        {report.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </section>
  );
}
