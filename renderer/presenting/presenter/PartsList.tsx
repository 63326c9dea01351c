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
  return (
    <ol className={styles['parts']} aria-label={t('present.parts')}>
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
