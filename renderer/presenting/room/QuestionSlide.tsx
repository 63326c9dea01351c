import type { Round } from '#core/content/quiz.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { ShownCard } from '#renderer/screens/quiz/ShownCard.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { FitBox } from './FitBox.tsx';
import { letterOf } from './letters.ts';
import styles from './Slides.module.css';

/** A question and what may be answered. How many hands there were is shown with the answer, so that nobody follows the most. */
export function QuestionSlide({ round }: { readonly round: Round }) {
  const { t, pick } = useLanguage();
  return (
    <div className={`${styles['slide']} ${styles['asked']}`} data-shows={round.shows !== undefined || undefined}>
      {round.shows !== undefined && (
        <div className={styles['shown']} data-room-card>
          <ShownCard of={round.shows} told={false} />
        </div>
      )}
      <FitBox of={round.id} look={styles['words']}>
        <h2 className={styles['ask']} data-room>
          <MarkedText text={pick(round.ask)} />
        </h2>
        <ol className={styles['answers']} aria-label={t('present.ask')}>
          {round.answers.map(({ id, label }, at) => (
            <li key={id}>
              <span className={styles['letter']} data-room>
                {letterOf(at)}
              </span>
              <span data-room>
                <MarkedText text={pick(label)} />
              </span>
            </li>
          ))}
        </ol>
      </FitBox>
    </div>
  );
}
