import { useState } from 'react';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Beads } from '#renderer/ui/Beads.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './FirstTime.module.css';

const PAGES = ['touch', 'safe', 'bar', 'calm'] as const;
type Page = (typeof PAGES)[number];

const PICTURE = { touch: icons.touch, safe: icons.shield, bar: icons.call, calm: icons.first } as const;

/** The buttons of the bar, in its order, each with what it is for. */
const TOOLS = [
  { icon: icons.home, name: 'bar.home', what: 'first.home' },
  { icon: icons.aloud, name: 'bar.readAloud', what: 'first.aloud' },
  { icon: icons.textSize, name: 'bar.textSize', what: 'first.size' },
  { icon: icons.cover, name: 'bar.cover', what: 'first.cover' },
  { icon: icons.lower, name: 'bar.lower', what: 'first.lower' },
  { icon: icons.call, name: 'bar.callStaff', what: 'first.call' },
] as const;

/** Four short pages for who has never used such a machine: how to touch, that nothing can go wrong, what helps, that there is time. */
export function FirstTime() {
  const { t } = useLanguage();
  const { back, home } = useActions();
  const [at, setAt] = useState(0);
  const page = PAGES[at] ?? 'touch';
  const last = at === PAGES.length - 1;
  return (
    <Screen material="paper" onBack={() => (at === 0 ? back() : setAt(at - 1))} crumb={t('first.crumb')}>
      <div className={styles['walk']}>
        <ReadOn key={page} label={t('first.crumb')} look={styles['page']} of={page}>
          <span className={styles['picture']} aria-hidden="true">
            <Icon of={PICTURE[page]} />
          </span>
          <div className={styles['words']}>
            <h1>{t(`first.${page}Title`)}</h1>
            <Body of={page} />
          </div>
        </ReadOn>
        <div className={styles['foot']}>
          <Beads steps={PAGES.length} current={at + 1} label={t('first.page', { number: at + 1, count: PAGES.length })} />
          <Button kind="primary" trailingIcon={icons.next} onPress={() => (last ? home() : setAt(at + 1))}>
            {t(last ? 'first.begin' : 'first.next')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}

function Body({ of }: { readonly of: Page }) {
  const { t } = useLanguage();
  const [tried, setTried] = useState(false);
  if (of === 'bar')
    return (
      <ul className={styles['tools']}>
        {TOOLS.map(({ icon, name, what }) => (
          <li key={name}>
            <Icon of={icon} />
            <p>
              <b>{t(name)}</b> <span>{t(what)}</span>
            </p>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <p>{t(`first.${of}Body`)}</p>
      {of === 'touch' && (
        <div className={styles['try']} role="status" aria-live="polite">
          {tried ? (
            <Notice tone="ok" title={t('first.tried')} />
          ) : (
            <Button kind="practice" icon={icons.touch} onPress={() => setTried(true)}>
              {t('first.try')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
