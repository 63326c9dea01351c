import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import type { HelpSaid } from '#core/help/said.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { type Draft, valueOfDraft } from './help-value.ts';
import { HelpForm } from './HelpForm.tsx';
import { useNames } from './use-names.ts';
import styles from './Records.module.css';

interface Props {
  /** What joining gave. */
  readonly session: string;
  /** Put away without saying anything. */
  readonly onLater: () => void;
  /** The outcome is written down, or can only be written in the corner any more. */
  readonly onDone: () => void;
}

/** Over the visitor's screen: what came of the help. One press on an outcome and it is written. */
export function SessionSheet({ session, onLater, onDone }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [trouble, setTrouble] = useState<'not-saved' | 'no-session' | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void client.call('session.draft', { session }).then((result) => {
      if (gone) return;
      if (result.ok) setDraft(result.value.draft);
      else setTrouble(result.error === 'no-such-session' ? 'no-session' : 'not-saved');
    });
    return () => {
      gone = true;
    };
  }, [client, session]);
  const close = (said: HelpSaid): void => {
    setBusy(true);
    void client.call('session.close', { session, said }).then((result) => {
      setBusy(false);
      if (result.ok) onDone();
      else setTrouble(result.error === 'no-such-session' ? 'no-session' : 'not-saved');
    });
  };
  const lost = trouble === 'no-session';
  return (
    <Dialog.Root open modal="trap-focus" disablePointerDismissal onOpenChange={(open) => !open && onLater()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['scrim'] ?? ''} />
        <Dialog.Popup className={styles['sheet'] ?? ''}>
          <div className={styles['sheetHead']}>
            <Dialog.Title>{t('records.endTitle')}</Dialog.Title>
            <Button kind="quiet" onPress={lost ? onDone : onLater}>
              {t(lost ? 'records.understood' : 'records.later')}
            </Button>
          </div>
          {draft !== null && !lost && <Known draft={draft} />}
          <div role="status">
            {trouble !== null && <Notice tone="hint" title={t(lost ? 'records.noSession' : 'records.notSaved')} />}
          </div>
          {draft !== null && !lost && <HelpForm first={valueOfDraft(draft)} busy={busy} onSay={close} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What the log knows of the visit, in one line. */
function Known({ draft: { procedure, rung, minutes, slips } }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const names = useNames();
  const parts = [
    procedure === null ? null : names.procedure(procedure),
    rung === null ? null : t('records.rung', { rung: t(`rungs.${rung}`) }),
    t('staff.minutes', { minutes }),
    slips === 0 ? null : t('records.slips', { count: slips }),
  ];
  return (
    <Dialog.Description className={styles['known'] ?? ''}>
      <b>{parts.filter((part) => part !== null).join(' · ')}</b> {t('records.endHow')}
    </Dialog.Description>
  );
}
