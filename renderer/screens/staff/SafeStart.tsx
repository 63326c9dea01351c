import { useEffect, useState } from 'react';
import type { KioskClient } from '#renderer/client/client.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { whenBack } from './keep/when-back.ts';
import styles from './Staff.module.css';

interface Props {
  readonly client: Pick<KioskClient, 'call'>;
  /** Everything the page knows is of the safe start: it opens anew. */
  readonly onBack?: () => void;
}

/** What a safe start leaves out, and the way back to an ordinary one. */
export function SafeStart({ client, onBack = () => location.reload() }: Props) {
  const { t } = useLanguage();
  const [told, setTold] = useState<'asked' | 'leaving' | 'failed' | null>(null);
  useEffect(() => (told === 'leaving' ? whenBack(client, onBack) : undefined), [client, told, onBack]);
  const leave = async (): Promise<void> => {
    setTold('asked');
    const answer = await client.call('kiosk.leaveSafe', {});
    // An answer that never came may have been a yes.
    setTold(answer.ok || answer.error === 'unreachable' ? 'leaving' : 'failed');
  };
  return (
    <div className={styles['stack']}>
      <Notice tone="hint" title={t('safe.title')}>
        {t('safe.what')}
      </Notice>
      <div role="status">
        {told === 'leaving' && <Notice tone="ok" title={t('safe.leaving')} />}
        {told === 'failed' && <Notice tone="hint" title={t('safe.notLeft')} />}
      </div>
      {told !== 'leaving' && (
        <>
          <p>{t('safe.how')}</p>
          <Button kind="secondary" onPress={() => void leave()}>
            {t('safe.leave')}
          </Button>
        </>
      )}
    </div>
  );
}
