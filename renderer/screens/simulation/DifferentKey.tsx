import { useContext } from 'react';
import { StepReportContext } from '#renderer/app/report-step.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { usePress } from '#renderer/ui/use-press.ts';
import styles from './HandToggle.module.css';

const WORDS = { open: 'hand.different', reported: 'hand.done', failed: 'hand.different' } as const;
const MORE = { open: 'hand.differentMore', reported: 'hand.reported', failed: 'hand.notReported' } as const;

/** For staff who stand beside: this step looks different from the real screen. One press, and it says that it was heard. */
export function DifferentKey() {
  const { t } = useLanguage();
  const report = useContext(StepReportContext);
  const press = usePress(() => report?.report());
  if (report === null) return null;
  const { state } = report;
  const done = state === 'reported';
  const more = t(MORE[state]);
  return (
    <>
      <button
        type="button"
        className={styles['hand']}
        aria-label={more}
        aria-disabled={done || undefined}
        data-done={done || undefined}
        {...press}
      >
        <Icon of={done ? icons.check : icons.pencil} />
        <span>{t(WORDS[state])}</span>
      </button>
      <span role="status" className={state === 'failed' ? styles['failed'] : 'visually-hidden'}>
        {state === 'open' ? '' : more}
      </span>
    </>
  );
}
