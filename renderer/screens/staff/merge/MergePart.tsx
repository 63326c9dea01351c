import { useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from '../Staff.module.css';
import { FoundBundles } from './FoundBundles.tsx';
import { type Joining, MergeResult, type Merged } from './MergeResult.tsx';
import { type Period, rangeOf } from './periods.ts';
import { troubleWords } from './trouble-words.ts';
import { useBundles } from './use-bundles.ts';

type State = 'making' | 'joining' | null;

/** Bundles of figures: this kiosk writes its own, and joins those of all. */
export function MergePart() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [carrier, setCarrier] = useState<string | null>(null);
  const [doing, setDoing] = useState<State>(null);
  const [made, setMade] = useState<{ readonly file: string; readonly unreadable: readonly string[] } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [merged, setMerged] = useState<{ readonly joining: Joining; readonly value: Merged } | null>(null);
  const found = useBundles(carrier);

  const make = async (to: string): Promise<void> => {
    setDoing('making');
    setTrouble(null);
    setMade(null);
    const result = await client.call('bundle.make', { carrier: to });
    setDoing(null);
    if (result.ok) setMade(result.value);
    else setTrouble(t(troubleWords(result.error, 'staff.merge.makeFailed')));
    found.lookAgain();
  };
  const join = async (from: string, files: readonly string[], period: Period): Promise<void> => {
    setDoing('joining');
    setTrouble(null);
    const joining: Joining = { carrier: from, files: [...files], range: rangeOf(period, dayInVietnam(Date.now())) };
    const result = await client.call('bundle.join', joining);
    setDoing(null);
    if (result.ok) setMerged({ joining, value: result.value });
    else setTrouble(t(troubleWords(result.error, 'staff.merge.joinFailed')));
  };

  if (merged !== null) return <MergeResult joining={merged.joining} merged={merged.value} onBack={() => setMerged(null)} />;
  return (
    <section className={styles['stack']}>
      <h2>{t('staff.merge.title')}</h2>
      <p>{t('staff.merge.how')}</p>
      <CarrierPick
        value={carrier}
        onChange={setCarrier}
        onLook={() => {
          setTrouble(null);
          found.lookAgain();
        }}
      />
      {carrier !== null && (
        <div className={styles['rowOfActs']}>
          <Button
            kind="secondary"
            onPress={() => void make(carrier)}
            {...(doing === 'making' ? { busy: t('staff.merge.making') } : {})}
          >
            {t('staff.merge.make')}
          </Button>
        </div>
      )}
      <div role="status">
        {made !== null && (
          <Notice tone="ok" title={t('staff.merge.made', { file: made.file })}>
            {made.unreadable.length > 0 ? t('staff.merge.madeWithout', { count: made.unreadable.length }) : undefined}
          </Notice>
        )}
        {trouble !== null && <Notice tone="hint" title={trouble} />}
      </div>
      {carrier !== null && (
        <FoundBundles
          // What was taken out of one stick's list says nothing of another's.
          key={carrier}
          looked={found.value}
          joining={doing === 'joining'}
          onJoin={(files, period) => void join(carrier, files, period)}
        />
      )}
    </section>
  );
}
