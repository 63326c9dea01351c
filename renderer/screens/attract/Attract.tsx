import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Attract.module.css';

/** The lacquer picture that waits. A touch anywhere begins; the button says so. */
export function Attract({ onStart }: { readonly onStart: () => void }) {
  const { t } = useLanguage();
  return (
    <Screen material="lacquer">
      <div className={styles['scene']} aria-hidden="true" />
      <div className={styles['words']} data-onward>
        <p className={styles['office']}>
          <b>{t('office.commune')}</b>
          <span>{t('office.name')}</span>
        </p>
        <h1 className={styles['title']}>
          <span>{t('attract.title1')}</span> <span>{t('attract.title2')}</span>
        </h1>
        <p className={styles['body']}>{t('attract.body')}</p>
        <Button kind="gold" icon={icons.touch} onPress={onStart}>
          {t('attract.start')}
        </Button>
        <ul className={styles['promises']} aria-label={t('attract.promises')}>
          <li>
            <Icon of={icons.check} />
            {t('attract.free')}
          </li>
          <li>
            <Icon of={icons.check} />
            {t('attract.noSkill')}
          </li>
          <li>
            <Icon of={icons.shield} />
            {t('bar.privacy')}
          </li>
        </ul>
      </div>
    </Screen>
  );
}
