import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import styles from '../Staff.module.css';
import { withoutMarks } from './place-words.ts';
import { Turn } from '../Turn.tsx';
import { useListRows } from './use-list-rows.ts';
import type { OverlayDocument } from './use-overlay.ts';
import { usePages } from '../use-pages.ts';

interface Props {
  readonly script: NonNullable<OverlayDocument['script']>;
  readonly onReport: (step: string) => void;
}

/** The steps of the lesson: whoever saw the real screen says here that ours looks different. */
export function LessonScreens({ script, onReport }: Props) {
  const { t, pick } = useLanguage();
  const perPage = useListRows({ upright: 9, tall: 6, low: 4 });
  const { rows, ...pages } = usePages(script.steps, perPage);
  return (
    <>
      <Turn {...pages} />
      <dl className={styles['fields']}>
        {rows.map(({ id, say, count, last }) => (
          <div key={id}>
            <dt>
              <MarkedText text={pick(say)} />
            </dt>
            <dd>
              {count === 0 || last === null
                ? t('staff.wordNoReports')
                : t('staff.wordReportsOf', { count, day: formatSourceDate(last) })}
            </dd>
            <dd>
              <Button
                kind="quiet"
                label={t('staff.wordDifferentOf', { label: withoutMarks(pick(say)) })}
                onPress={() => onReport(id)}
              >
                {t('staff.wordDifferent')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
