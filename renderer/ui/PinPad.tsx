import { useLanguage } from '#renderer/language/context.tsx';
import { DigitKeys } from './DigitKeys.tsx';
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
      <DigitKeys off={off} onDigit={onDigit} onBackspace={onBackspace} />
    </div>
  );
}
