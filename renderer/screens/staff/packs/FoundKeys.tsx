import { useState } from 'react';
import { spelledKey } from '#core/pack/spelled-key.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import type { FoundPacks } from './use-packs.ts';

type FoundKey = FoundPacks['keys'][number];

interface Props {
  readonly carrier: string;
  readonly keys: readonly FoundKey[];
  readonly onTrusted: (label: string) => void;
  readonly onFailed: (problem: string) => void;
}

/** Keys on a stick. One is trusted only after its id was compared, and that is asked for. */
export function FoundKeys({ carrier, keys, onTrusted, onFailed }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const admin = useMay('admin');
  const [asked, setAsked] = useState<FoundKey | null>(null);
  if (keys.length === 0) return null;
  const wordsOf = ({ label, id }: Pick<FoundKey, 'label' | 'id'>) => ({ label, id: spelledKey(id) });
  const trust = async (file: string): Promise<void> => {
    setAsked(null);
    const result = await client.call('pack.trust', { carrier, file });
    if (result.ok) onTrusted(result.value.label);
    else onFailed(result.error);
  };
  return (
    <>
      <h3>{t('packs.keysFound')}</h3>
      <dl className={styles['fields']}>
        {keys.map((key) => (
          <div key={key.file}>
            <dt>{t('packs.key', wordsOf(key))}</dt>
            {key.known && <dd>{t('packs.known')}</dd>}
            {admin && !key.known && (
              <dd>
                <Button kind="secondary" label={t('packs.trustOf', wordsOf(key))} onPress={() => setAsked(key)}>
                  {t('packs.trust')}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <LazyDialog
        open={asked !== null}
        title={t('packs.trustTitle', wordsOf(asked ?? { label: '', id: '' }))}
        body={t('packs.trustBody')}
        primary={{ label: t('packs.trustNo'), onPress: () => setAsked(null) }}
        secondary={{ label: t('packs.trustYes'), onPress: () => asked !== null && void trust(asked.file) }}
        safe="primary"
      />
    </>
  );
}
