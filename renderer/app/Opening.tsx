import { useEffect, useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Waiting.module.css';

/** Before the service has answered: lacquer, and after a moment a word. */
export function Opening() {
  const { t } = useLanguage();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles['opening']} role="status">
      {late && <h1>{t('wait.reconnecting')}</h1>}
    </main>
  );
}
