import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PinPad } from '#renderer/ui/PinPad.tsx';
import styles from './Staff.module.css';

const LENGTH = 6;

interface Props {
  readonly title: string;
  /** Why the one before was not taken. */
  readonly message?: string;
  readonly busy: boolean;
  readonly onPin: (pin: string) => void;
  readonly onCancel: () => void;
}

/** A new PIN, asked for twice. Its digits stay here until both agree. */
export function NewPin({ title, message, busy, onPin, onCancel }: Props) {
  const { t } = useLanguage();
  const [first, setFirst] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const [differ, setDiffer] = useState(false);
  const digit = (typed: string): void => {
    const entered = pin + typed;
    if (entered.length < LENGTH) return setPin(entered);
    setPin('');
    setDiffer(first !== null && first !== entered);
    setFirst(first === null ? entered : null);
    if (first === entered) onPin(entered);
  };
  const told = differ ? t('staff.pinsDiffer') : message;
  return (
    <div className={styles['gate']}>
      <div className={styles['gateWords']}>
        <h2>{first === null ? title : t('staff.repeatPin')}</h2>
        <p>{t('people.pinRule')}</p>
        <div role="status">{told !== undefined && first === null && <Notice tone="hint" title={told} />}</div>
        <Button kind="quiet" onPress={onCancel}>
          {t('staff.cancel')}
        </Button>
      </div>
      <PinPad entered={pin.length} off={busy} onDigit={digit} onBackspace={() => setPin(pin.slice(0, -1))} />
    </div>
  );
}
