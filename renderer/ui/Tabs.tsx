import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import styles from './Tabs.module.css';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Most tabs side by side, on a broad and on a tall screen: a word must still fit in one. */
const MOST = { broad: 8, tall: 5 } as const;

/** Tabs a row where all rows are to be alike. */
function perRow(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}

/** One topic a view where not all fit together. Arrow keys move, as in any tab list; each is a stop of its own for who has no arrows. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    onChoose(next.id);
    list.current?.querySelectorAll('button')[tabs.indexOf(next)]?.focus();
  };
  const rows = {
    '--broad': perRow(tabs.length, MOST.broad),
    '--tall': perRow(tabs.length, MOST.tall),
  } as CSSProperties;
  return (
    <div ref={list} className={styles['tabs']} style={rows} role="tablist" aria-label={label}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          onClick={() => onChoose(tab.id)}
          onKeyDown={(event) => move(event, index)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
