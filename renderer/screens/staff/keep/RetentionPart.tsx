import { useState } from 'react';
import { dayText, momentText } from '#core/basics/vietnamese-time.ts';
import { RETENTION_BOUNDS } from '#core/settings/bounds.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import { problemWords } from './problem-words.ts';
import { StuckMonths } from './StuckMonths.tsx';
import { type KeepStatus, useKeep } from './use-keep.ts';
import styles from '../Staff.module.css';

/** For how long single visits stay, what was let go, and what waits for a word of staff. */
export function RetentionPart() {
  const { t } = useLanguage();
  const { keep, look } = useKeep();
  if (keep === null) return <p role="status">{t('wait.loading')}</p>;
  if (keep === 'failed') return <p>{t('staff.notRead')}</p>;
  const { months, lastPurge } = keep;
  return (
    <div className={styles['stack']}>
      <p className={styles['sum']}>{t('keep.retentionRule', { months })}</p>
      <p>
        {lastPurge === null
          ? t('keep.retentionNever')
          : t('keep.retentionLast', { ...lastPurge, date: momentText(lastPurge.at).date, month: dayText(lastPurge.month) })}
      </p>
      <Waits keep={keep} look={look} />
      <StuckMonths stuck={keep.stuck} look={look} />
      <Months key={months} months={months} look={look} />
    </div>
  );
}

interface Props {
  readonly keep: KeepStatus;
  readonly look: () => Promise<void>;
}

function Waits({ keep: { waiting, today }, look }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const may = useMay('admin');
  const [problem, setProblem] = useState<string | null>(null);
  const date = dayText(today);
  if (waiting === null) return null;
  const confirm = async (): Promise<void> => {
    const answer = await client.call('keep.confirm', { day: today });
    setProblem(answer.ok ? null : answer.error);
    await look();
  };
  return (
    <>
      <Notice tone="hint" title={t(`keep.waits.${waiting}`)}>
        {waiting === 'clock-unsure' && t('keep.confirmMore', { date })}
      </Notice>
      <div role="status">
        {problem !== null && (
          <Notice tone="hint" title={problem === 'other-day' ? t('keep.otherDay') : problemWords(t, problem)} />
        )}
      </div>
      {waiting === 'clock-unsure' && may && (
        <div className={styles['rowOfActs']}>
          <Button kind="secondary" icon={icons.check} onPress={() => void confirm()}>
            {t('keep.confirm', { date })}
          </Button>
        </div>
      )}
    </>
  );
}

function Months({ months, look }: { readonly months: number; readonly look: () => Promise<void> }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const may = useMay('admin');
  const [wanted, setWanted] = useState(months);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!may) return null;
  const save = async (): Promise<void> => {
    setAsking(false);
    const answer = await client.call('keep.keepFor', { months: wanted });
    setProblem(answer.ok ? null : answer.error);
    await look();
  };
  return (
    <>
      <div className={styles['rowOfActs']}>
        {wanted > RETENTION_BOUNDS.least && (
          <Button kind="quiet" onPress={() => setWanted(wanted - 1)}>
            {t('keep.retentionLess')}
          </Button>
        )}
        {wanted < RETENTION_BOUNDS.most && (
          <Button kind="quiet" onPress={() => setWanted(wanted + 1)}>
            {t('keep.retentionMore')}
          </Button>
        )}
        {wanted !== months && (
          // What deletes is asked once; keeping longer deletes nothing.
          <Button kind="secondary" onPress={() => (wanted < months ? setAsking(true) : void save())}>
            {t('keep.retentionSave', { months: wanted })}
          </Button>
        )}
      </div>
      <div role="status">{problem !== null && <Notice tone="hint" title={problemWords(t, problem)} />}</div>
      <LazyDialog
        open={asking}
        title={t('keep.retentionAsk', { months: wanted })}
        body={t('keep.retentionAskMore')}
        primary={{ label: t('keep.retentionNo'), onPress: () => setAsking(false) }}
        secondary={{ label: t('keep.retentionYes', { months: wanted }), onPress: () => void save() }}
        safe="primary"
      />
    </>
  );
}
