import { useEffect } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { isTrouble } from '#core/printing/trouble.ts';
import { slipBody } from '#core/slip/body.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useSaidOffice } from '#renderer/app/use-said-office.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedure } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { BigQr } from './BigQr.tsx';
import { SlipOnScreen } from './SlipOnScreen.tsx';
import { SlipActs } from './SlipActs.tsx';
import { isOnPaper, SLIP_SAID } from './slip-words.ts';
import { useSlip } from './use-slip.ts';
import styles from './Slip.module.css';

export function Slip({ procedure }: { readonly procedure: string }) {
  const loaded = useProcedure(procedure);
  return <ContentGate loaded={loaded}>{(document) => <TakeHome document={document} />}</ContentGate>;
}

/** The slip on its way, or all that it says on the screen, and the same QR large: whatever the printer does, nobody leaves empty-handed. */
function TakeHome({ document }: { readonly document: ProcedureDocument }) {
  const { t, pick } = useLanguage();
  const { back, home, call, partDone } = useActions();
  const print = useSlip(document.procedure.id);
  const { state } = useVisit();
  const office = useSaidOffice();
  const { virtualPrinter } = useKiosk();
  const { procedure, qr } = document;
  const { said, phase } = print;
  const words = SLIP_SAID[said];
  const body = slipBody(procedure, state.answers[procedure.id] ?? {}, office);
  const isLesson = procedure.lesson !== undefined;
  useEffect(() => {
    if (isLesson) partDone(procedure.id, 'slip');
  }, [isLesson, procedure.id, partDone]);
  const onPaper = isOnPaper(said);
  // A printer that stops when the slip is already in the hand.
  const maybeOut = isTrouble(said) && phase === 'sent';
  return (
    <Screen material="paper" onBack={back} crumb={`${pick(procedure.name)} › ${t('slip.crumb')}`}>
      <div className={styles['slip']} data-on-screen={!onPaper || undefined}>
        <div role="status" aria-live="polite" className={styles['words']}>
          <Trouble
            // What is shown in place of a paper is the picture, and needs the room.
            {...(onPaper
              ? { icon: said === 'out' ? icons.done : icons.print, calm: t(virtualPrinter ? 'slip.virtual' : 'slip.photo') }
              : {})}
            tone={onPaper ? 'ok' : 'hint'}
            title={t(words.title)}
            body={t(maybeOut ? 'slip.maybeOut' : words.body)}
            actions={<SlipActs print={print} onCall={call} onHome={home} onBack={back} />}
          />
        </div>
        <div className={styles['sheet']}>
          {!onPaper && <SlipOnScreen body={body} />}
          <BigQr address={qr.address} host={qr.host} {...(onPaper ? {} : { warning: t('slip.warning') })} />
        </div>
      </div>
    </Screen>
  );
}
