import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Attract.module.css';

interface Props {
  readonly onStart: () => void;
  /** Null once the kiosk was set up, or that was put off. */
  readonly onSetUp: (() => void) | null;
}

/** The lacquer picture that waits. A touch anywhere begins; the button says so. A new machine leads whoever unpacked it to its settings. */
export function Attract({ onStart, onSetUp }: Props) {
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
        {onSetUp === null ? <Promises /> : <SetUp onSetUp={onSetUp} />}
      </div>
    </Screen>
  );
}

function SetUp({ onSetUp }: { readonly onSetUp: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={styles['setUp']}>
      <p>{t('setup.new')}</p>
      <Button kind="secondary" icon={icons.gear} onPress={onSetUp}>
        {t('setup.begin')}
      </Button>
    </div>
  );
}

function Promises() {
  const { t } = useLanguage();
  return (
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
  );
}
