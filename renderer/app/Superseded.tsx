import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Waiting.module.css';

/** Another page has taken over: this one says so and stays quiet. */
export function Superseded() {
  const { t } = useLanguage();
  return (
    <main className={styles['opening']}>
      <h1>{t('superseded.title')}</h1>
      <p>{t('superseded.body')}</p>
    </main>
  );
}
