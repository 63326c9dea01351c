import { useEffect } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { slipBody } from '#core/slip/body.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedure } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { BigQr } from './BigQr.tsx';
import { SlipOnScreen } from './SlipOnScreen.tsx';
import { usePrint, type PrintPhase } from './use-print.ts';
import styles from './Slip.module.css';

export function Slip({ procedure }: { readonly procedure: string }) {
  const loaded = useProcedure(procedure);
  return <ContentGate loaded={loaded}>{(document) => <TakeHome document={document} />}</ContentGate>;
}

const WORDS = {
  printing: { title: 'slip.printing', body: 'slip.rule' },
  sent: { title: 'slip.sent', body: 'slip.sentMore' },
  out: { title: 'slip.thanks', body: 'slip.rule' },
  none: { title: 'slip.none', body: 'slip.noneMore' },
  'no-paper': { title: 'slip.noPaper', body: 'slip.noPaperMore' },
  failed: { title: 'slip.failed', body: 'slip.failedMore' },
  'too-soon': { title: 'slip.failed', body: 'slip.tooSoon' },
  'too-many': { title: 'slip.failed', body: 'slip.tooMany' },
} as const satisfies Record<PrintPhase, unknown>;

/** A slip is on its way, or in the hand. */
const ON_PAPER: readonly PrintPhase[] = ['printing', 'sent', 'out'];

/** The slip on its way, or all that it says on the screen, and the same QR large: whatever the printer does, nobody leaves empty-handed. */
function TakeHome({ document }: { readonly document: ProcedureDocument }) {
  const { t, pick } = useLanguage();
  const { back, home, call, partDone } = useActions();
  const { phase, again, cameOut } = usePrint(document.procedure.id);
  const { state } = useVisit();
  const { office } = useKiosk();
  const { procedure, qr } = document;
  const words = WORDS[phase];
  const body = slipBody(procedure, state.answers[procedure.id] ?? {}, office);
  const isLesson = procedure.lesson !== undefined;
  useEffect(() => {
    if (isLesson) partDone(procedure.id, 'slip');
  }, [isLesson, procedure.id, partDone]);
  const onPaper = ON_PAPER.includes(phase);
  return (
    <Screen material="paper" onBack={back} crumb={`${pick(procedure.name)} › ${t('slip.crumb')}`}>
      <div className={styles['slip']} data-on-screen={!onPaper || undefined}>
        <div role="status" aria-live="polite" className={styles['words']}>
          <Trouble
            // What is shown in place of a paper is the picture, and needs the room.
            {...(onPaper ? { icon: phase === 'out' ? icons.done : icons.print, calm: t('slip.photo') } : {})}
            tone={onPaper ? 'ok' : 'hint'}
            title={t(words.title)}
            body={t(words.body)}
            actions={<Doors phase={phase} onAgain={again} onOut={cameOut} onCall={call} onHome={home} onBack={back} />}
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

interface DoorsProps {
  readonly phase: PrintPhase;
  readonly onAgain: () => void;
  readonly onOut: () => void;
  readonly onCall: () => void;
  readonly onHome: () => void;
  readonly onBack: () => void;
}

function Doors({ phase, onAgain, onOut, onCall, onHome, onBack }: DoorsProps) {
  const { t } = useLanguage();
  if (phase === 'printing') return null;
  if (phase === 'out') {
    return (
      <Button kind="primary" icon={icons.home} onPress={onHome}>
        {t('done.home')}
      </Button>
    );
  }
  return (
    <>
      {phase === 'sent' && (
        <Button kind="primary" icon={icons.check} onPress={onOut}>
          {t('slip.cameOut')}
        </Button>
      )}
      {(phase === 'sent' || phase === 'failed' || phase === 'no-paper' || phase === 'too-soon') && (
        <Button kind={phase === 'sent' ? 'secondary' : 'primary'} icon={icons.again} onPress={onAgain}>
          {t('slip.again')}
        </Button>
      )}
      {(phase === 'none' || phase === 'too-many') && (
        <Button kind="primary" icon={icons.next} onPress={onBack}>
          {t('slip.goOn')}
        </Button>
      )}
      <Button kind="secondary" icon={icons.call} onPress={onCall}>
        {t('slip.callStaff')}
      </Button>
    </>
  );
}
