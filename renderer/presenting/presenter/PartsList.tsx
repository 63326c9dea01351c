import { useEffect, useRef } from 'react';
import { scheduleOf } from '#core/presentation/schedule.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { LoadedMeeting } from '../load-meeting.ts';
import { partName } from './part-name.ts';
import styles from './PartsList.module.css';

interface Props {
  readonly meeting: LoadedMeeting;
  /** Index of the part in hand. */
  readonly part: number;
  /** Milliseconds since the meeting was opened. */
  readonly running: number;
  readonly onPart: (item: number) => void;
}

/** The parts of the plan with their minutes; the one in hand says so, and says when it takes too long. */
export function PartsList({ meeting, part, running, onPart }: Props) {
  const { t, pick } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  // Where there are more parts than room, the list follows the meeting.
  useEffect(() => {
    list.current?.querySelector('[data-stands="now"]')?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  return (
    <ol ref={list} className={styles['parts']} aria-label={t('present.parts')} data-scrolls>
      {scheduleOf(meeting.plan, running, part).map(({ item, minutes, stands, late }) => {
        const of = meeting.plan.items[item];
        return (
          <li key={item} data-stands={stands}>
            <button type="button" aria-current={stands === 'now' ? 'step' : undefined} onClick={() => onPart(item)}>
              <span>{of === undefined ? '' : partName(of, meeting, t, pick)}</span>
              <b data-late={late > 0 || undefined}>
                {late > 0 ? t('present.late', { count: late }) : t('present.minutes', { count: minutes })}
              </b>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
