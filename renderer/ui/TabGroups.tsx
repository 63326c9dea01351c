import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import styles from './TabGroups.module.css';

export interface TabGroup<Id extends string> {
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
}

interface Props<Id extends string> {
  readonly label: string;
  /** Those that hold no tab are left out. */
  readonly groups: readonly TabGroup<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Where the column or the rows stand. */
  readonly look?: string | undefined;
}

/** Tabs beside each other in a group of the column. */
const BESIDE = 2;

/** The tab a key leads to among so many; null for keys that lead nowhere. */
function reached(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
  return step === 0 ? null : (from + step + count) % count;
}

/**
 * Many tabs under a few names: a column beside the panel on a broad screen, rows above it on a tall one. All stand in view at once. Each group is
 * a tab list of its own, so its name is heard; the keys go through all of them, and each tab is a stop of its own for who has no arrows.
 */
export function TabGroups<Id extends string>({ label, groups, chosen, onChoose, look }: Props<Id>) {
  const place = useRef<HTMLDivElement>(null);
  const shown = groups.filter(({ tabs }) => tabs.length > 0);
  const all = shown.flatMap(({ tabs }) => tabs);
  const move = (event: KeyboardEvent, id: Id): void => {
    const to = reached(
      event.key,
      all.findIndex((tab) => tab.id === id),
      all.length,
    );
    const next = to === null ? undefined : all[to];
    if (to === null || next === undefined) return;
    // The page behind would move too.
    event.preventDefault();
    onChoose(next.id);
    place.current?.querySelectorAll('button')[to]?.focus();
  };
  const rows = shown.map(({ tabs }) => Math.ceil(tabs.length / BESIDE));
  const room = { '--groups': shown.length, '--rows': rows.reduce((sum, count) => sum + count, 0) } as CSSProperties;
  return (
    <div ref={place} className={[styles['place'], look].join(' ')} style={room} role="group" aria-label={label} data-tab-groups>
      {shown.map((group) => (
        <div key={group.id} className={styles['group']}>
          <p aria-hidden="true">{group.label}</p>
          <div role="tablist" aria-label={group.label}>
            {group.tabs.map((tab) => (
              <button
                key={tab.id}
                type="button"
                role="tab"
                aria-selected={tab.id === chosen}
                onClick={() => onChoose(tab.id)}
                onKeyDown={(event) => move(event, tab.id)}
              >
                {tab.label}
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
