import { useEffect, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { Language } from '#core/basics/language.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PinPad } from '#renderer/ui/PinPad.tsx';
import { clockOf } from './clock-of.ts';
import { RecoverGate } from './RecoverGate.tsx';
import { FirstLanguage } from './setup/FirstLanguage.tsx';
import { SetupProgress } from './setup/SetupProgress.tsx';
import styles from './Staff.module.css';
import { useGate } from './use-gate.ts';

interface Props {
  /** Told with the language a new machine was given here, null where it was not asked for one. */
  readonly onOpen: (first: Language | null) => void;
}

/** The PIN. At first run it is set here; afterwards it opens the corner. */
export function Gate({ onOpen }: Props) {
  const { t, language } = useLanguage();
  const { client, fresh } = useKiosk();
  // A new machine is asked for its language before it asks for anything.
  const [spoken, setSpoken] = useState<'known' | 'unasked' | 'answered'>(fresh ? 'unasked' : 'known');
  const gate = useGate(client, () => onOpen(spoken === 'answered' ? language : null));
  const { message, lockedFor, mode } = gate;
  const [recovering, setRecovering] = useState(false);
  const locked = lockedFor > 0;
  const backToPad = (): void => {
    setRecovering(false);
    gate.look();
  };
  if (!gate.known) return <p role="status">{t('wait.loading')}</p>;
  if (recovering) return <RecoverGate onOpen={() => onOpen(null)} onCancel={backToPad} />;
  if (spoken === 'unasked' && mode === 'set') return <FirstLanguage onDone={() => setSpoken('answered')} />;
  if (mode === 'who') return <Who people={gate.people} onWho={gate.onWho} />;
  return (
    <div className={styles['gate']}>
      <div className={styles['gateWords']}>
        {fresh && mode !== 'open' && <SetupProgress step={2} />}
        <h1>{t(mode === 'open' ? 'staff.enterPin' : mode === 'set' ? 'staff.setPin' : 'staff.repeatPin')}</h1>
        {mode === 'set' && <p>{t('staff.setPinMore')}</p>}
        {mode === 'repeat' && fresh && <p>{t('setup.pinNext')}</p>}
        {mode === 'open' && gate.people.length > 1 && (
          <p className={styles['rowOfActs']}>
            <b>{gate.who}</b>
            <Button kind="quiet" onPress={() => gate.onWho(null)}>
              {t('people.other')}
            </Button>
          </p>
        )}
        <div role="status">
          {locked && <Locked lockedFor={lockedFor} onEnd={gate.look} />}
          {!locked && message !== null && <Notice tone={message.tone} title={message.text(t)} />}
        </div>
        {mode === 'open' && !locked && gate.recovery && (
          <Button kind="quiet" onPress={() => setRecovering(true)}>
            {t('people.forgot')}
          </Button>
        )}
      </div>
      <PinPad entered={gate.entered} off={locked || gate.busy} onDigit={gate.digit} onBackspace={gate.backspace} />
    </div>
  );
}

/** Several may open the corner: who is it? Codes only, never a name. */
function Who({ people, onWho }: { readonly people: readonly string[]; readonly onWho: (who: string) => void }) {
  const { t } = useLanguage();
  return (
    <div className={styles['who']}>
      <h1>{t('people.who')}</h1>
      <ul>
        {people.map((code) => (
          <li key={code}>
            <Button kind="secondary" onPress={() => onWho(code)}>
              {code}
            </Button>
          </li>
        ))}
      </ul>
      <p>{t('people.forgotMore')}</p>
    </div>
  );
}

/** Counts the lock-out down; the service decides when it is over. */
function Locked({ lockedFor, onEnd }: { readonly lockedFor: number; readonly onEnd: () => void }) {
  const { t } = useLanguage();
  const [left, setLeft] = useState(Math.ceil(lockedFor / SECOND));
  useEffect(() => setLeft(Math.ceil(lockedFor / SECOND)), [lockedFor]);
  useEffect(() => {
    if (left <= 0) {
      onEnd();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), SECOND);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return <Notice tone="hint" title={t('staff.locked', { time: clockOf(left * SECOND) })} />;
}
