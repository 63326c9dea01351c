import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './PinPad.module.css';

interface PinPadProps {
  readonly entered: number;
  readonly off: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onBackspace: () => void;
}

/** Six dots and a pad. The digits are never echoed. */
export function PinPad({ entered, off, onDigit, onBackspace }: PinPadProps) {
  const { t } = useLanguage();
  return (
    <div className={styles['pad']}>
      <div className={styles['dots']} role="status" aria-label={t('staff.pinEntered', { count: entered })}>
        {Array.from({ length: 6 }, (_, index) => (
          <i key={index} data-on={index < entered || undefined} />
        ))}
      </div>
      <div className={styles['keys']}>
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => (
          <button key={digit} type="button" disabled={off} onClick={() => onDigit(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" disabled={off} aria-label={t('keys.backspace')} onClick={onBackspace}>
          <Icon of={icons.backspace} />
        </button>
      </div>
    </div>
  );
}
