import { useState } from 'react';
import type { CallInput, CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from '../Staff.module.css';
import own from './Merge.module.css';
import { Faults } from './Faults.tsx';
import { KioskHealth } from './KioskHealth.tsx';
import { MergeTable } from './MergeTable.tsx';
import { troubleWords } from './trouble-words.ts';

export type Joining = CallInput<'bundle.join'>;
export type Merged = CallOutput<'bundle.join'>;

interface Props {
  readonly joining: Joining;
  readonly merged: Merged;
  readonly onBack: () => void;
}

type Saving = 'saving' | { readonly files: readonly string[] } | { readonly trouble: string } | null;

/** What the kiosks add up to, side by side and together. Exact, for staff alone; what is saved has its small cells hidden. */
export function MergeResult({ joining, merged: { overview, faults }, onBack }: Props) {
  const { t, language } = useLanguage();
  const { client } = useKiosk();
  const [saving, setSaving] = useState<Saving>(null);
  const save = async (): Promise<void> => {
    setSaving('saving');
    const result = await client.call('bundle.save', { ...joining, language });
    setSaving(
      result.ok
        ? { files: result.value.files }
        : {
            trouble: t(
              result.error === 'not-over' ? 'staff.merge.notOver' : troubleWords(result.error, 'staff.merge.joinFailed'),
            ),
          },
    );
  };
  const { range } = joining;
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>
          {range === null
            ? t('staff.merge.result')
            : t('staff.merge.resultDays', { from: formatSourceDate(range.from), to: formatSourceDate(range.to) })}
        </h2>
        <b>{t('staff.merge.visitsOnly')}</b>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('staff.merge.back')}
        </Button>
      </div>
      <Faults faults={faults} />
      {overview.warnings.length > 0 && (
        <Notice tone="hint" title={t('staff.merge.warn')}>
          {overview.warnings
            .map((warning) =>
              t(`staff.merge.warn.${warning.kind}`, {
                names: warning.names.join(', '),
                days: warning.kind === 'same-days' ? warning.days : 0,
              }),
            )
            .join(' ')}
        </Notice>
      )}
      <MergeTable overview={overview} />
      <div className={styles['rowOfActs']}>
        <Button kind="primary" onPress={() => void save()} {...(saving === 'saving' ? { busy: t('staff.merge.saving') } : {})}>
          {t('staff.merge.save')}
        </Button>
      </div>
      <div role="status">
        {saving !== null && saving !== 'saving' && 'files' in saving && (
          <Notice tone="ok" title={t('staff.merge.saved', { files: saving.files.join(', ') })} />
        )}
        {saving !== null && saving !== 'saving' && 'trouble' in saving && <Notice tone="hint" title={saving.trouble} />}
      </div>
      <h3>{t('staff.merge.health')}</h3>
      <dl className={own['kiosks']}>
        {overview.kiosks.map((kiosk) => (
          <KioskHealth key={kiosk.installation} kiosk={kiosk} />
        ))}
      </dl>
    </section>
  );
}
