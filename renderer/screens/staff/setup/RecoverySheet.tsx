import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PaperButton } from '../PaperButton.tsx';
import { SheetCode } from '../SheetCode.tsx';
import { SheetMake } from '../SheetMake.tsx';
import styles from '../Staff.module.css';

interface Props {
  /** There is one already. */
  readonly stands: boolean;
  /** A printer is chosen: at the very first run none is yet, and the code is copied by hand. */
  readonly prints: boolean;
  readonly onMade: () => void;
}

/** Makes the recovery sheet and shows its code, once. */
export function RecoverySheet({ stands, prints, onMade }: Props) {
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
        {code !== null && <SheetCode code={code} prints={prints} />}
        {code === null && stands && <Notice tone="ok" title={t('setup.sheetStands')} />}
      </div>
      {code !== null && prints && (
        <PaperButton print={(job, language) => client.call('paper.recovery', { job, language, code })}>
          {t('papers.recovery')}
        </PaperButton>
      )}
      {code === null && (
        <div className={styles['rowOfActs']}>
          <SheetMake stands={stands} kind={stands ? 'secondary' : 'primary'} busy={busy} onMake={() => void make()} />
        </div>
      )}
    </div>
  );
}
