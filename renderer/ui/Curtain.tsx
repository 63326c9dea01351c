import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { icons } from './icons/icons.ts';
import styles from './Curtain.module.css';

interface Props {
  readonly onOpen: () => void;
  readonly onDone: () => void;
}

/** Hangs before the page while somebody came too near. Opaque at once, without a movement; nothing behind it is lost. */
export function Curtain({ onOpen, onDone }: Props) {
  const { t } = useLanguage();
  return (
    <main className={styles['curtain']}>
      <div className={styles['words']}>
        <h1>{t('curtain.title')}</h1>
        <p>{t('curtain.body')}</p>
      </div>
      <div className={styles['acts']}>
        <Button kind="gold" icon={icons.uncover} focusFirst onPress={onOpen}>
          {t('curtain.open')}
        </Button>
        <Button kind="secondary" icon={icons.clear} onPress={onDone}>
          {t('curtain.done')}
        </Button>
      </div>
    </main>
  );
}
