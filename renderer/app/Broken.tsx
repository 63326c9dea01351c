import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './Waiting.module.css';

/** What stands for a moment in place of a page that broke, before it opens itself again. */
export function Broken() {
  const { t } = useLanguage();
  return (
    <main className={styles['opening']}>
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.body')}</p>
      <Button kind="gold" onPress={() => window.location.reload()}>
        {t('broken.again')}
      </Button>
    </main>
  );
}
