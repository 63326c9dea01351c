import { useState } from 'react';
import { dayText } from '#core/basics/vietnamese-time.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useMay } from '../may.ts';
import { problemWords } from './problem-words.ts';
import type { KeepStatus } from './use-keep.ts';
import styles from '../Staff.module.css';

interface Props {
  readonly stuck: KeepStatus['stuck'];
  readonly look: () => Promise<void>;
}

/** Months that are overdue and of which something cannot be read: which, and for an admin the way to let one go, the oldest first, asked once. */
export function StuckMonths({ stuck: [stuck], look }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const may = useMay('admin');
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<{ readonly month: string } | { readonly problem: string } | null>(null);
  const month = stuck === undefined ? '' : dayText(stuck.month);
  const letGo = async (): Promise<void> => {
    setAsking(false);
    if (stuck === undefined) return;
    const answer = await client.call('keep.letGo', { month: stuck.month });
    setTold(answer.ok ? { month } : { problem: answer.error });
    await look();
  };
  return (
    <>
      {stuck !== undefined && (
        <p>
          {stuck.days.length === 0
            ? t('keep.stuckAway', { month })
            : t('keep.stuck', { month, days: stuck.days.map(dayText).join(', ') })}
        </p>
      )}
      <div role="status">
        {told !== null && 'month' in told && <Notice tone="ok" title={t('keep.letGoDone', told)} />}
        {told !== null && 'problem' in told && <Notice tone="hint" title={words(told.problem)} />}
      </div>
      {may && stuck !== undefined && (
        <div className={styles['rowOfActs']}>
          <Button kind="secondary" onPress={() => setAsking(true)}>
            {t('keep.letGo', { month })}
          </Button>
        </div>
      )}
      <LazyDialog
        open={asking}
        title={t('keep.letGoAsk', { month })}
        body={t('keep.letGoAskMore')}
        primary={{ label: t('keep.letGoNo'), onPress: () => setAsking(false) }}
        secondary={{ label: t('keep.letGoYes'), onPress: () => void letGo() }}
        safe="primary"
      />
    </>
  );

  function words(problem: string): string {
    return problem === 'clock-unsure' || problem === 'visit-open' ? t(`keep.waits.${problem}`) : problemWords(t, problem);
  }
}
