import { useState } from 'react';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { FoundOnStick } from './FoundOnStick.tsx';
import { packName } from './pack-name.ts';
import { PackKeys } from './PackKeys.tsx';
import { PackLook } from './PackLook.tsx';
import { PacksInUse } from './PacksInUse.tsx';
import { ToldNote } from './ToldNote.tsx';
import { useFoundPacks, usePacks } from './use-packs.ts';
import { useTold } from './use-told.ts';

/** Content packs from a stick: what is in use, what could be, whose are believed. */
export function PacksPart({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const admin = useMay('admin');
  const { packs, look } = usePacks();
  const [carrier, setCarrier] = useState<string | null>(null);
  const { found, lookAgain } = useFoundPacks(carrier);
  const [file, setFile] = useState<string | null>(null);
  const [going, setGoing] = useState<string | null | false>(false);
  const { told, forget, done, failed } = useTold();

  const changed = async (version: string | null, shown: 'now' | 'after-visit'): Promise<void> => {
    const name = packName(t, version);
    done(t(shown === 'now' ? 'packs.changedNow' : 'packs.changedLater', { name }));
    await look();
    lookAgain();
  };
  const back = async (version: string | null): Promise<void> => {
    // Another press while one goes asks for nothing more.
    if (going !== false) return;
    setGoing(version);
    const result = await client.call('pack.back', { version });
    setGoing(false);
    if (result.ok) await changed(version, result.value.shown);
    else failed(result.error);
  };

  if (packs === null) return <p role="status">{t('wait.loading')}</p>;
  if (packs === 'failed') return <p>{t('staff.notRead')}</p>;
  if (carrier !== null && file !== null)
    return (
      <PackLook
        carrier={carrier}
        file={file}
        onCancel={() => setFile(null)}
        onTaken={(version, shown) => {
          setFile(null);
          void changed(version, shown);
        }}
      />
    );
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{t('packs.title')}</h2>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('packs.toContent')}
        </Button>
      </div>
      <p>{t('packs.how')}</p>
      {!admin && <p>{t('packs.adminOnly')}</p>}
      <ToldNote told={told} />
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <PacksInUse packs={packs} going={going} onUse={(version) => void back(version)} />
          <PackKeys packs={packs} onChanged={() => void look()} onFailed={failed} />
        </div>
        <div className={styles['stack']}>
          <CarrierPick
            value={carrier}
            onChange={setCarrier}
            legend={t('packs.where')}
            onLook={() => {
              forget();
              lookAgain();
            }}
          />
          {carrier !== null && (
            <FoundOnStick
              // What was asked about one stick says nothing of another.
              key={carrier}
              carrier={carrier}
              found={found}
              onLook={(chosen) => {
                forget();
                setFile(chosen);
              }}
              onTrusted={(label) => {
                done(t('packs.trusted', { label }));
                void look();
                lookAgain();
              }}
              onFailed={failed}
            />
          )}
        </div>
      </div>
    </section>
  );
}
