import { Fragment } from 'react';
import type { Round } from '#core/content/quiz.ts';
import { fitsWall } from '#core/presentation/wall-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { FitBox } from './FitBox.tsx';
import { letterOf } from './letters.ts';
import styles from './Slides.module.css';

interface Props {
  readonly round: Round;
  /** Hands by answer; empty where none were counted. */
  readonly hands: Readonly<Record<string, number>>;
}

/** The right answer, why it is right, and how many hands each had. */
export function AnswerSlide({ round, hands }: Props) {
  const { t, pick } = useLanguage();
  const most = Math.max(1, ...round.answers.map(({ id }) => hands[id] ?? 0));
  const counted = round.answers.some(({ id }) => hands[id] !== undefined);
  const letters = round.answers.flatMap(({ right }, at) => (right ? [letterOf(at)] : [])).join(', ');
  const label = round.answers
    .filter(({ right }) => right)
    .map((answer) => pick(answer.label))
    .join(' · ');
  const why = pick(round.why);
  return (
    <div className={`${styles['slide']} ${styles['asked']}`}>
      <FitBox of={`${round.id} ${String(counted)}`} look={styles['words']}>
        <p className={styles['right']} role="group" aria-label={t('present.rightIs', { letter: letters })}>
          <Icon of={icons.done} />
          <span className={styles['letter']} data-right data-room>
            {letters}
          </span>
          <span data-room>
            <MarkedText text={label} />
          </span>
        </p>
        {/* What is too long for the wall is the presenter's to say. */}
        {fitsWall(letters.length > 1 ? letters : '', label, why) && (
          <p data-room>
            <MarkedText text={why} />
          </p>
        )}
        {counted && (
          <div className={styles['bars']}>
            {round.answers.map(({ id, right }, at) => {
              const count = hands[id] ?? 0;
              return (
                <Fragment key={id}>
                  <span className={styles['letter']} data-right={right || undefined} data-room>
                    {letterOf(at)}
                  </span>
                  <span
                    className={styles['bar']}
                    role="img"
                    aria-label={t('present.handsLabel', { letter: letterOf(at), count })}
                    data-right={right || undefined}
                    style={{ inlineSize: `${(100 * count) / most}%` }}
                  />
                  <b data-room>{count}</b>
                </Fragment>
              );
            })}
          </div>
        )}
      </FitBox>
    </div>
  );
}
