import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from '../Staff.module.css';

/** Makes the recovery sheet and shows its code, once. It is copied by hand: what is printed stands in a queue, or in a file. */
export function RecoverySheet({ stands, onMade }: { readonly stands: boolean; readonly onMade: () => void }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    const made = await client.call('staff.makeRecovery', {});
    setBusy(false);
    setFailed(!made.ok);
    if (made.ok) setCode(made.value.code);
    onMade();
  };
  return (
    <div className={styles['stack']}>
      <div role="status">
        {failed && <Notice tone="hint" title={t('staff.notSaved')} />}
        {code !== null && (
          <Notice tone="info" title={t('people.sheetWrite')}>
            <b className={styles['code']}>{code}</b>
          </Notice>
        )}
        {code === null && stands && <Notice tone="ok" title={t('setup.sheetStands')} />}
      </div>
      {code === null && (
        <div className={styles['rowOfActs']}>
          <Button
            kind={stands ? 'secondary' : 'primary'}
            {...(busy ? { busy: t('wait.loading') } : {})}
            onPress={() => void make()}
          >
            {t(stands ? 'people.sheetAgain' : 'people.sheetMake')}
          </Button>
        </div>
      )}
    </div>
  );
}
