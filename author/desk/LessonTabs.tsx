import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { TABS, type Tab } from '../choice.ts';
import { useWords } from '../language/words.tsx';
import { Act } from '../parts/Act.tsx';
import styles from './Desk.module.css';

interface Props {
  readonly counts: Readonly<Record<Tab, number | null>>;
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly children: Readonly<Record<Tab, ReactNode>>;
}

const NAMES = { play: 'tab.play', faults: 'tab.faults', messages: 'tab.messages', screens: 'tab.screens' } as const;

/** The parts of a lesson. The one that plays goes on standing while another is looked at. */
export function LessonTabs({ counts, chosen, onChoose, wide, onWide, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(chosen) + step + TABS.length) % TABS.length];
    if (step === 0 || next === undefined) return;
    onChoose(next);
    list.current?.querySelectorAll('button')[TABS.indexOf(next)]?.focus();
  };
  return (
    <>
      <div className={styles['strip']}>
        <div ref={list} className={styles['tabs']} role="tablist" aria-label={t('desk.panels')}>
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`${id}-${tab}`}
              aria-controls={`${id}-${tab}-panel`}
              aria-selected={tab === chosen}
              tabIndex={tab === chosen ? 0 : -1}
              onClick={() => onChoose(tab)}
              onKeyDown={move}
            >
              {t(NAMES[tab])}
              {counts[tab] !== null && <small>{counts[tab]}</small>}
            </button>
          ))}
        </div>
        <Act pressed={wide} onPress={() => onWide(!wide)}>
          {t(wide ? 'play.narrow' : 'play.wide')}
        </Act>
      </div>
      {TABS.map((tab) => (
        <div
          key={tab}
          className={styles['panel']}
          role="tabpanel"
          id={`${id}-${tab}-panel`}
          aria-labelledby={`${id}-${tab}`}
          hidden={tab !== chosen}
        >
          {(tab === chosen || tab === 'play') && children[tab]}
        </div>
      ))}
    </>
  );
}
