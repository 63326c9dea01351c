import type { MeetingPlan } from '#core/content/plan.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { FitBox } from './FitBox.tsx';
import styles from './Slides.module.css';

/** How the meeting is called, who it is for, and how long it takes. */
export function TitleSlide({ plan }: { readonly plan: MeetingPlan }) {
  const { t, pick } = useLanguage();
  const name = pick(plan.name);
  return (
    <div className={`${styles['slide']} ${styles['lacquer']} ${styles['title']}`}>
      <FitBox of={name} look={styles['words']}>
        <p className={styles['kicker']} data-room>
          {t(`present.for.${plan.audience}`)}
        </p>
        <h2 data-room>{name}</h2>
        <p className={styles['kicker']} data-room>
          {t('present.minutes', { count: plan.minutes })}
        </p>
      </FitBox>
    </div>
  );
}
