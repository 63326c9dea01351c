import { useEffect, useState } from 'react';
import type { HelpSaid } from '#core/help/said.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { type Draft, valueOfDraft } from './help-value.ts';
import { HelpForm } from './HelpForm.tsx';
import { recordTrouble, type RecordTrouble } from './record-trouble.ts';
import { RecordSheet } from './RecordSheet.tsx';
import { useNames } from './use-names.ts';

interface Props {
  /** What joining gave. */
  readonly session: string;
  /** Put away without saying anything. */
  readonly onLater: () => void;
  /** The outcome is written down. */
  readonly onDone: () => void;
  /** It can only be written in the corner any more. */
  readonly onLost: () => void;
}

/** Over the visitor's screen: what came of the help. One press on an outcome and it is written. */
export function SessionSheet({ session, onLater, onDone, onLost }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [trouble, setTrouble] = useState<RecordTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void client.call('session.draft', { session }).then((result) => {
      if (gone) return;
      if (result.ok) setDraft(result.value.draft);
      else setTrouble(recordTrouble(result.error));
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
      else setTrouble(recordTrouble(result.error));
    });
  };
  const lost = trouble === 'records.noSession';
  const way = lost ? { label: t('records.understood'), onPress: onLost } : { label: t('records.later'), onPress: onLater };
  return (
    <RecordSheet title={t('records.endTitle')} {...(draft === null || lost ? {} : { known: <Known draft={draft} /> })} way={way}>
      <div role="status">{trouble !== null && <Notice tone="hint" title={t(trouble)} />}</div>
      {draft !== null && !lost && <HelpForm first={valueOfDraft(draft)} busy={busy} onSay={close} />}
    </RecordSheet>
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
    <>
      <b>{parts.filter((part) => part !== null).join(' · ')}</b>
      <span>{t('records.endHow')}</span>
    </>
  );
}
