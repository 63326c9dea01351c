import { useEffect, useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import styles from './Waiting.module.css';

/** Nothing is said for the first moment: most waits are shorter, and words that flash by only worry. */
const SAY_AFTER = 400;

export function Waiting({ reconnecting = false }: { readonly reconnecting?: boolean }) {
  const { t } = useLanguage();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SAY_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Screen material="paper">
      <div className={styles['waiting']} role="status">
        {late && <h1>{t(reconnecting ? 'wait.reconnecting' : 'wait.loading')}</h1>}
        {late && reconnecting && <p>{t('wait.calm')}</p>}
      </div>
    </Screen>
  );
}
