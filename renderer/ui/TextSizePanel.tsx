import { useEffect } from 'react';
import { THEMES, type TextSize, type Theme } from '#core/basics/language.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import styles from './TextSizePanel.module.css';

interface PanelProps {
  /** The sizes this screen can have. */
  readonly sizes: readonly TextSize[];
  readonly size: TextSize;
  readonly theme: Theme;
  readonly onSize: (size: TextSize) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onClose: () => void;
}

/** Beside the bar: the sizes of the text, and the colours, each shown in itself. The page changes at once. */
export function TextSizePanel({ sizes, size, theme, onSize, onTheme, onClose }: PanelProps) {
  const { t } = useLanguage();
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, [onClose]);
  return (
    <section className={styles['panel']} aria-label={t('size.title')} data-opened>
      {sizes.map((id) => (
        <button key={id} type="button" data-size={id} aria-pressed={size === id} onClick={() => onSize(id)}>
          {t(`size.${id}`)}
        </button>
      ))}
      <div className={styles['colours']} role="group" aria-label={t('size.colours')}>
        {THEMES.map((id) => (
          <button key={id} type="button" data-colours={id} aria-pressed={theme === id} onClick={() => onTheme(id)}>
            {t(`size.${id}`)}
          </button>
        ))}
      </div>
      <Button kind="quiet" onPress={onClose}>
        {t('size.close')}
      </Button>
    </section>
  );
}
