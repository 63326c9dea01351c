import { useState } from 'react';
import type { CallInput } from '#core/contract/calls.ts';
import { daysIn } from '#core/report/days.ts';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useIntoSight } from '#renderer/ui/use-into-sight.ts';
import { carryKey } from '../carry-key.ts';
import { useMay } from '../may.ts';
import { PaperButton } from '../PaperButton.tsx';
import styles from './Reports.module.css';

type Form = 'xlsx' | 'pdf' | 'csv' | 'xapi';
/** What the last try came to. */
type Outcome = { readonly file: string; readonly statements: number | null } | { readonly problem: string };

/** xAPI holds every single practice: as much of it as the service makes at once. */
const LONGEST_STATEMENTS = 366;

/** Where the report goes, and as what. */
export function ReportSave({ asked }: { readonly asked: CallInput<'report.preview'> }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const admin = useMay('admin');
  const [carrier, setCarrier] = useState<string | null>(null);
  const [saving, setSaving] = useState<Form | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const told = useIntoSight(outcome);
  const save = async (form: Form): Promise<void> => {
    if (carrier === null || saving !== null) return;
    setSaving(form);
    setOutcome(null);
    setOutcome(await write(form, carrier));
    setSaving(null);
  };
  const write = async (form: Form, to: string): Promise<Outcome> => {
    const { from, to: until } = asked;
    if (form === 'xapi') {
      const result = await client.call('report.xapi', { from, to: until, carrier: to });
      if (!result.ok) return { problem: result.error };
      return { file: result.value.file, statements: result.value.statements };
    }
    const result = await client.call('report.save', { ...asked, format: form, carrier: to });
    return result.ok ? { file: result.value.file, statements: null } : { problem: result.error };
  };
  const long = daysIn(asked.from, asked.to) > LONGEST_STATEMENTS;
  const forms: readonly Form[] = ['xlsx', 'pdf', 'csv', ...(admin && !long ? ['xapi' as const] : [])];
  return (
    <section className={styles['save']}>
      <h2>{t('report.saveTitle')}</h2>
      <div className={styles['where']}>
        <CarrierPick value={carrier} onChange={setCarrier} />
        <div className={styles['forms']}>
          {carrier !== null &&
            forms.map((form) => (
              <Button
                key={form}
                kind={form === 'xlsx' ? 'primary' : 'secondary'}
                onPress={() => void save(form)}
                {...(saving === form ? { busy: t('report.saving') } : {})}
              >
                {t(`report.${form}`)}
              </Button>
            ))}
          <PaperButton print={(job) => client.call('report.print', { ...asked, job })}>{t('report.print')}</PaperButton>
        </div>
      </div>
      <div ref={told} role="status">
        {outcome !== null && 'file' in outcome && (
          <Notice tone="ok" title={t('report.saved')}>
            {t('report.savedAs', { file: outcome.file })}
            {outcome.statements !== null && ` ${t('report.statements', { count: outcome.statements })}`}
          </Notice>
        )}
        {outcome !== null && 'problem' in outcome && (
          <Notice tone="hint" title={t('report.notSaved')}>
            {problemWords(outcome.problem)}
          </Notice>
        )}
      </div>
      <p>{t('report.csvAbout')}</p>
      {admin && <p>{t(long ? 'report.xapiLong' : 'report.xapiAbout')}</p>}
    </section>
  );

  function problemWords(problem: string): string {
    if (problem === 'not-over') return t('report.running');
    return t(problem === 'not-drawn' ? 'report.notDrawn' : (carryKey(problem) ?? 'report.failed'));
  }
}
