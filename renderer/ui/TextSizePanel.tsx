import { useEffect } from 'react';
import type { TextSize, Theme } from '#core/basics/language.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import styles from './TextSizePanel.module.css';

interface PanelProps {
  readonly size: TextSize;
  readonly theme: Theme;
  readonly onSize: (size: TextSize) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onClose: () => void;
}

const SIZES = [
  { id: 'normal', label: 'size.normal' },
  { id: 'large', label: 'size.large' },
  { id: 'xlarge', label: 'size.xlarge' },
] as const;

/** Four buttons beside the bar: three sizes and high contrast. The page changes at once. */
export function TextSizePanel({ size, theme, onSize, onTheme, onClose }: PanelProps) {
  const { t } = useLanguage();
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, [onClose]);
  return (
    <section className={styles['panel']} aria-label={t('size.title')}>
      {SIZES.map(({ id, label }) => (
        <button key={id} type="button" data-size={id} aria-pressed={size === id} onClick={() => onSize(id)}>
          {t(label)}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={theme === 'contrast'}
        onClick={() => onTheme(theme === 'contrast' ? 'default' : 'contrast')}
      >
        {t('size.contrast')}
      </button>
      <Button kind="quiet" onPress={onClose}>
        {t('size.close')}
      </Button>
    </section>
  );
}
