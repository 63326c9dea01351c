import { useState } from 'react';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SavedNote } from '../SavedNote.tsx';
import type { Saved } from '../use-settings.ts';
import styles from '../Staff.module.css';
import { Turn } from './Turn.tsx';
import type { OverlayDocument, OverlayHandle } from './use-overlay.ts';
import { usePages } from './use-pages.ts';

interface Props {
  readonly script: NonNullable<OverlayDocument['script']>;
  readonly act: OverlayHandle['act'];
}

const ROWS = 5;

/** The steps of the lesson: whoever saw the real screen says here that ours looks different. */
export function LessonScreens({ script, act }: Props) {
  const { t, pick } = useLanguage();
  const [saved, setSaved] = useState<Saved>('untouched');
  const { rows, ...pages } = usePages(script.steps, ROWS);
  const report = (step: string): void =>
    void act('overlay.different', { script: script.id, step }).then((problem) =>
      setSaved(problem === null ? 'saved' : 'not-saved'),
    );
  return (
    <>
      <SavedNote saved={saved} />
      <dl className={styles['fields']}>
        {rows.map(({ id, say, count, last }) => (
          <div key={id}>
            <dt>{pick(say)}</dt>
            <dd>
              {count === 0 || last === null
                ? t('staff.wordNoReports')
                : t('staff.wordReportsOf', { count, day: formatSourceDate(last) })}
            </dd>
            <dd>
              <Button kind="quiet" label={t('staff.wordDifferentOf', { label: pick(say) })} onPress={() => report(id)}>
                {t('staff.wordDifferent')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Turn {...pages} />
    </>
  );
}
