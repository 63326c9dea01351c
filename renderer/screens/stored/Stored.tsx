import { STORED, STORED_KINDS } from '#core/keep/stored.ts';
import { StoredWords } from '#renderer/app/StoredWords.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import styles from './Stored.module.css';

/** What this kiosk stores of a visitor, in plain words. */
export function Stored() {
  const { t } = useLanguage();
  const { back } = useActions();
  return (
    <Screen material="paper" onBack={back} crumb={t('stored.title')}>
      <h1 className={styles['title']}>{t('stored.title')}</h1>
      <ReadOn label={t('stored.title')} look={styles['page']} of="stored" onward>
        <StoredWords kinds={STORED_KINDS.filter((kind) => STORED[kind].visitor)} />
        <p>{t('stored.ask')}</p>
      </ReadOn>
    </Screen>
  );
}
