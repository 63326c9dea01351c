import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { BigCard } from '#renderer/ui/BigCard.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Screen } from '#renderer/ui/Screen.tsx';
import { SearchBar } from '#renderer/ui/SearchBar.tsx';
import styles from './Home.module.css';

/** Three doors and a search box. */
export function Home() {
  const { t } = useLanguage();
  const { go } = useActions();
  return (
    <Screen material="paper" onPrivacy={() => go({ name: 'stored' })}>
      <div className={styles['home']}>
        <header>
          <div>
            <h1>{t('home.title')}</h1>
            <p>{t('home.lead')}</p>
          </div>
          <div className={styles['ways']}>
            <Button kind="quiet" icon={icons.first} onPress={() => go({ name: 'first-time' })}>
              {t('first.enter')}
            </Button>
            <Button kind="quiet" icon={icons.again} onPress={() => go({ name: 'resume' })}>
              {t('resume.enter')}
            </Button>
          </div>
        </header>
        <div className={styles['cards']}>
          <BigCard
            tone="procedures"
            title={t('home.procedures')}
            body={t('home.proceduresMore')}
            onPress={() => go({ name: 'catalogue', page: 0 })}
          />
          <BigCard
            tone="skills"
            title={t('home.skills')}
            body={t('home.skillsMore')}
            onPress={() => go({ name: 'topics', area: 'skills' })}
          />
          <BigCard
            tone="lookup"
            title={t('home.lookup')}
            body={t('home.lookupMore')}
            onPress={() => go({ name: 'topics', area: 'lookup' })}
          />
        </div>
        <SearchBar placeholder={t('home.search')} action={t('home.type')} onPress={() => go({ name: 'search' })} />
      </div>
    </Screen>
  );
}
