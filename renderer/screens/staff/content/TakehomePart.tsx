import { useState } from 'react';
import type { CallProblem } from '#core/contract/calls.ts';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useIntoSight } from '#renderer/ui/use-into-sight.ts';
import { carryKey } from '../carry-key.ts';
import styles from '../Staff.module.css';

type Outcome = { readonly file: string } | { readonly problem: CallProblem<'takehome.save'> | 'unreachable' };

/** The practice of a subject, saved to a stick as one page that opens anywhere. */
export function TakehomePart({ procedure }: { readonly procedure: string }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [carrier, setCarrier] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const told = useIntoSight(outcome);
  const save = async (to: string): Promise<void> => {
    setSaving(true);
    setOutcome(null);
    const result = await client.call('takehome.save', { procedure, carrier: to });
    setOutcome(result.ok ? { file: result.value.file } : { problem: result.error });
    setSaving(false);
  };
  return (
    <section className={styles['stack']} aria-label={t('staff.takehomeTitle')}>
      <h2>{t('staff.takehomeTitle')}</h2>
      <p>{t('staff.takehomeMore')}</p>
      <CarrierPick value={carrier} onChange={setCarrier} />
      {carrier !== null && (
        <div className={styles['rowOfActs']}>
          <Button kind="primary" onPress={() => void save(carrier)} {...(saving ? { busy: t('staff.takehomeSaving') } : {})}>
            {t('staff.takehomeSave')}
          </Button>
        </div>
      )}
      <div ref={told} role="status">
        {outcome !== null && 'file' in outcome && (
          <Notice tone="ok" title={t('staff.takehomeSaved')}>
            {t('staff.takehomeSavedAs', { file: outcome.file })}
          </Notice>
        )}
        {outcome !== null && 'problem' in outcome && (
          <Notice tone="hint" title={t('staff.takehomeNotSaved')}>
            {t(problemKey(outcome.problem))}
          </Notice>
        )}
      </div>
    </section>
  );
}

function problemKey(problem: Extract<Outcome, { problem: unknown }>['problem']) {
  switch (problem) {
    case 'no-page':
      return 'staff.takehomeNoPage';
    case 'no-practice':
    case 'content-missing':
      return 'staff.takehomeNoPractice';
    default:
      return carryKey(problem) ?? 'staff.takehomeFailed';
  }
}
