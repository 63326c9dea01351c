import { useState } from 'react';
import { spelledKey } from '#core/pack/spelled-key.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import type { PacksNow } from './use-packs.ts';

interface Props {
  readonly packs: Pick<PacksNow, 'keys' | 'signatures'>;
  readonly onChanged: () => void;
  readonly onFailed: (problem: string) => void;
}

/** Whose packs this kiosk believes, and how many must have signed one. */
export function PackKeys({ packs: { keys, signatures }, onChanged, onFailed }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const admin = useMay('admin');
  const [asked, setAsked] = useState<PacksNow['keys'][number] | null>(null);
  const forget = async (key: string): Promise<void> => {
    setAsked(null);
    const result = await client.call('pack.forget', { key });
    if (result.ok) onChanged();
    else onFailed(result.error);
  };
  const need = async (many: 1 | 2): Promise<void> => {
    const result = await client.call('pack.need', { signatures: many });
    if (result.ok) onChanged();
    else onFailed(result.error);
  };
  return (
    <>
      <h3>{t('packs.keys')}</h3>
      {keys.length === 0 && <Notice tone="info" title={t('packs.noKeys')} />}
      <dl className={styles['fields']}>
        {keys.map((key) => {
          const words = { label: key.label, id: spelledKey(key.id) };
          return (
            <div key={key.id}>
              <dt>{t('packs.key', words)}</dt>
              {admin && (
                <dd>
                  <Button kind="quiet" label={t('packs.forgetOf', words)} onPress={() => setAsked(key)}>
                    {t('packs.forget')}
                  </Button>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {admin && keys.length > 0 && (
        <ChoiceGroup
          legend={t('packs.signatures')}
          value={signatures === 2 ? '2' : '1'}
          onChange={(many) => void need(many === '2' ? 2 : 1)}
          options={(['1', '2'] as const).map((value) => ({ value, label: t(`packs.signatures.${value}`) }))}
        />
      )}
      <LazyDialog
        open={asked !== null}
        title={t('packs.forgetTitle', { label: asked?.label ?? '' })}
        body={t('packs.forgetBody')}
        primary={{ label: t('packs.forgetNo'), onPress: () => setAsked(null) }}
        secondary={{ label: t('packs.forget'), onPress: () => asked !== null && void forget(asked.id) }}
        safe="primary"
      />
    </>
  );
}
