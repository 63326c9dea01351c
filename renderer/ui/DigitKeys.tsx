import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './DigitKeys.module.css';

interface DigitKeysProps {
  readonly off: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onBackspace: () => void;
}

/** Ten digits and a way to take one back, as on a telephone. */
export function DigitKeys({ off, onDigit, onBackspace }: DigitKeysProps) {
  const { t } = useLanguage();
  return (
    <div className={styles['keys']} data-quick>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => (
        <button key={digit} type="button" disabled={off} onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" disabled={off} aria-label={t('keys.backspace')} onClick={onBackspace}>
        <Icon of={icons.backspace} />
      </button>
    </div>
  );
}
