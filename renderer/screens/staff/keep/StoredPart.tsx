import { STORED_KINDS } from '#core/keep/stored.ts';
import { StoredWords } from '#renderer/app/StoredWords.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from '../Staff.module.css';

/** Everything this kiosk stores, for staff who are asked. */
export function StoredPart() {
  const { t } = useLanguage();
  return (
    <div className={styles['stack']}>
      <h2>{t('stored.title')}</h2>
      <StoredWords kinds={STORED_KINDS} />
    </div>
  );
}
