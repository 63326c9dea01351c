import { useState } from 'react';
import { momentText } from '#core/basics/vietnamese-time.ts';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import { problemWords, sizeOf } from './problem-words.ts';
import { type KeepStatus, useKeep } from './use-keep.ts';
import styles from '../Staff.module.css';

/** A copy of everything on a stick, now or every day. */
export function BackupPart() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const may = useMay('admin');
  const { keep, look } = useKeep();
  const [carrier, setCarrier] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  if (keep === null) return <p role="status">{t('wait.loading')}</p>;
  if (keep === 'failed') return <p>{t('staff.notRead')}</p>;
  const make = async (): Promise<void> => {
    if (carrier === null || told === 'busy') return;
    setTold('busy');
    const made = await client.call('backup.make', { carrier });
    setTold(made.ok ? 'done' : made.error);
    await look();
  };
  const choose = async (place: string | null): Promise<void> => {
    const chosen = await client.call('keep.choose', { carrier: place });
    setTold(chosen.ok ? null : chosen.error);
    await look();
  };
  return (
    <div className={styles['columns']}>
      <div className={styles['stack']}>
        <LastBackup keep={keep} />
        <p>{t(keep.carrier === null ? 'keep.dailyNone' : 'keep.dailyOn')}</p>
        <p>{t('keep.backupWhat')}</p>
      </div>
      <div className={styles['stack']}>
        {may && <CarrierPick value={carrier} onChange={setCarrier} legend={t('keep.where')} />}
        <div role="status">
          {told === 'busy' && <Notice tone="info" title={t('keep.backupBusy')} />}
          {told === 'done' && <Notice tone="ok" title={t('keep.backupDone')} />}
          {told !== null && told !== 'busy' && told !== 'done' && <Notice tone="hint" title={problemWords(t, told)} />}
        </div>
        <div className={styles['rowOfActs']}>
          {may && carrier !== null && (
            <Button kind="primary" icon={icons.shield} onPress={() => void make()}>
              {t('keep.backupNow')}
            </Button>
          )}
          {may && carrier !== null && carrier !== keep.carrier && (
            <Button kind="secondary" onPress={() => void choose(carrier)}>
              {t('keep.daily')}
            </Button>
          )}
          {may && keep.carrier !== null && (
            <Button kind="quiet" onPress={() => void choose(null)}>
              {t('keep.dailyOff')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function LastBackup({ keep: { lastBackup, lastGoodBackup } }: { readonly keep: KeepStatus }) {
  const { t } = useLanguage();
  if (lastBackup === null) return <Notice tone="hint" title={t('keep.backupNever')} />;
  const { at, outcome, files, bytes } = lastBackup;
  if (outcome === 'done') return <p>{t('keep.backupLast', { ...momentText(at), files, size: sizeOf(bytes) })}</p>;
  return (
    <Notice tone="hint" title={t('keep.backupFailed', momentText(at))}>
      {problemWords(t, outcome)} {lastGoodBackup !== null && t('keep.backupGood', momentText(lastGoodBackup))}
    </Notice>
  );
}
