import type { TextSize } from '#core/basics/language.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossKey } from '#renderer/ui/GlossKey.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './TakeHome.module.css';

interface Props {
  readonly size: TextSize;
  /** To the next size, after the largest to the first. */
  readonly onSize: () => void;
  readonly onLanguage: () => void;
}

/** On every page: that this is not the real one, and how it is read. */
export function Head({ size, onSize, onLanguage }: Props) {
  const { t, language } = useLanguage();
  return (
    <header className={styles['head']}>
      <p className={styles['not']}>{t('takehome.not')}</p>
      <div className={styles['ways']}>
        <GlossKey />
        <Button kind="quiet" icon={icons.textSize} onPress={onSize}>
          {t('size.title')}: {t(`size.${size}`)}
        </Button>
        <Button kind="quiet" icon={icons.language} onPress={onLanguage}>
          <span lang={language === 'vi' ? 'en' : 'vi'}>{t(language === 'vi' ? 'bar.english' : 'bar.vietnamese')}</span>
        </Button>
      </div>
    </header>
  );
}
