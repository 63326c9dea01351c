import { STORED_KINDS } from '#core/keep/stored.ts';
import { StoredWords } from '#renderer/app/StoredWords.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { PaperButton } from '../PaperButton.tsx';
import styles from '../Staff.module.css';

/** Everything this kiosk stores, for staff who are asked. */
export function StoredPart() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  return (
    <div className={styles['stack']}>
      <h2>{t('stored.title')}</h2>
      <PaperButton print={(job, language) => client.call('paper.stored', { job, language })}>{t('keep.printStored')}</PaperButton>
      <StoredWords kinds={STORED_KINDS} />
    </div>
  );
}
