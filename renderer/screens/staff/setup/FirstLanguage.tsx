import type { Language } from '#core/basics/language.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './FirstRun.module.css';
import { SetupProgress } from './SetupProgress.tsx';

/** The first question of a new machine, in both languages. */
export function FirstLanguage({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLanguage();
  const { setLanguage } = useActions();
  const choose = (language: Language) => () => {
    setLanguage(language);
    onDone();
  };
  return (
    <div className={styles['language']}>
      <SetupProgress step={1} />
      <h1>{t('setup.languageTitle')}</h1>
      <div className={styles['choices']}>
        <Button kind="secondary" onPress={choose('vi')}>
          {t('bar.vietnamese')}
        </Button>
        <Button kind="secondary" onPress={choose('en')}>
          {t('bar.english')}
        </Button>
      </div>
      <p>{t('setup.languageMore')}</p>
    </div>
  );
}
