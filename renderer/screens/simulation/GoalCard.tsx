import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import type { CoachProps } from './Coach.tsx';
import styles from './GoalCard.module.css';

/** What is to be done, not how: all that a person who works alone is told until a hint is asked for. */
export function GoalCard({ goal }: Pick<CoachProps, 'goal'>) {
  const { t, pick } = useLanguage();
  return (
    <dl className={styles['goal']}>
      <div>
        <dt>{t('practice.goal')}</dt>
        <dd>
          <GlossedText text={pick(goal.script)} />
        </dd>
      </div>
      <div data-now>
        <dt>{t('practice.part')}</dt>
        <dd>
          <GlossedText text={pick(goal.part)} />
        </dd>
      </div>
    </dl>
  );
}
