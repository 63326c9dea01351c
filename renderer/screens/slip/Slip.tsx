import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedure } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { BigQr } from './BigQr.tsx';
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

/** The slip on its way, and the same QR large on the screen: whatever the printer does, the visitor leaves with the address. */
function TakeHome({ document }: { readonly document: ProcedureDocument }) {
  const { t, pick } = useLanguage();
  const { back, home, call } = useActions();
  const { phase, again, cameOut } = usePrint(document.procedure.id);
  const words = WORDS[phase];
  return (
    <Screen material="paper" onBack={back} crumb={`${pick(document.procedure.name)} › ${t('slip.crumb')}`}>
      <div className={styles['slip']}>
        <div role="status" aria-live="polite" className={styles['words']}>
          <Trouble
            icon={phase === 'out' ? icons.done : icons.print}
            tone={phase === 'sent' || phase === 'out' || phase === 'printing' ? 'ok' : 'hint'}
            title={t(words.title)}
            body={t(words.body)}
            calm={t('slip.photo')}
            actions={<Doors phase={phase} onAgain={again} onOut={cameOut} onCall={call} onHome={home} onBack={back} />}
          />
        </div>
        <BigQr address={document.qr.address} host={document.qr.host} />
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
