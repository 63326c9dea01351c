import { useLanguage } from '#renderer/language/context.tsx';
import styles from './TakeHome.module.css';

/** In place of a lesson that cannot be read. */
export function Broken() {
  const { t } = useLanguage();
  return (
    <main className={styles['main']}>
      <h1>{t('takehome.broken')}</h1>
    </main>
  );
}
