import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useDoor } from '#renderer/app/use-door.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Closed } from './Closed.tsx';
import { Demonstrate } from './Demonstrate.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import styles from './Attract.module.css';

interface Props {
  readonly onStart: () => void;
  /** Null once the kiosk was set up, or that was put off. */
  readonly onSetUp: (() => void) | null;
}

/**
 * The lacquer picture that waits. A touch anywhere begins; the button says so. While the office is closed it says that first: the kiosk
 * itself is never closed, and who is in a visit is told nothing. A new machine leads whoever unpacked it to its settings.
 */
export function Attract({ onStart, onSetUp }: Props) {
  const { t } = useLanguage();
  const { openness, notice, today } = useDoor();
  const { greeting } = useKiosk();
  const [presenting, setPresenting] = useState(false);
  if (presenting) return <Demonstrate onBack={() => setPresenting(false)} />;
  const closed = openness.state === 'closed' ? openness : null;
  return (
    <Screen material="lacquer">
      <div className={styles['scene']} aria-hidden="true" />
      <div
        className={styles['words']}
        data-onward
        data-closed={closed !== null || undefined}
        data-noticed={notice !== null || undefined}
      >
        <p className={styles['office']}>
          <b>{t('office.commune')}</b>
          <span>{t('office.name')}</span>
        </p>
        {closed === null ? (
          <>
            <h1 className={styles['title']}>
              <span>{t('attract.title1')}</span> <span>{t('attract.title2')}</span>
            </h1>
            <p className={styles['body']}>{t('attract.body')}</p>
          </>
        ) : (
          <Closed openness={closed} today={today} />
        )}
        {notice !== null && <NoticeLine text={notice} />}
        <Button kind="gold" icon={icons.touch} onPress={onStart}>
          {t('attract.start')}
        </Button>
        {greeting.demo === true && (
          <Button kind="secondary" icon={icons.who} onPress={() => setPresenting(true)}>
            {t('staff.present')}
          </Button>
        )}
        {onSetUp !== null ? <SetUp onSetUp={onSetUp} /> : closed === null && <Promises />}
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
