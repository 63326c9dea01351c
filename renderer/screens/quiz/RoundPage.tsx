import type { Quiz, Round } from '#core/content/quiz.ts';
import { isRight } from '#core/quiz/play.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Beads } from '#renderer/ui/Beads.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { AnswerRow, type Told } from './AnswerRow.tsx';
import { ShownCard } from './ShownCard.tsx';
import styles from './Quiz.module.css';

interface Props {
  readonly quiz: Quiz;
  readonly round: Round;
  readonly number: number;
  /** Answer that was given; null while it is asked. */
  readonly given: string | null;
  readonly onAnswer: (answer: string) => void;
  readonly onAgain: () => void;
  readonly onOn: () => void;
}

/** One question: what it is about, its answers, and once one was chosen, what is right and why. */
export function RoundPage({ quiz, round, number, given, onAnswer, onAgain, onOn }: Props) {
  const { t, pick } = useLanguage();
  const count = quiz.rounds.length;
  const right = given !== null && isRight(round, given);
  return (
    <div className={styles['round']} data-told={given !== null || undefined} data-bare={round.shows === undefined || undefined}>
      <div className={styles['about']}>
        <div className={styles['meter']}>
          <b aria-hidden="true">{t('quiz.round', { number, count })}</b>
          <Beads steps={count} current={number} label={t('quiz.roundSpoken', { number, count })} />
        </div>
        {number === 1 && given === null && (
          <p className={styles['lead']}>
            <GlossedText text={pick(quiz.lead)} />
          </p>
        )}
        {round.shows !== undefined && (
          <div className={styles['shown']}>
            <ShownCard of={round.shows} told={given !== null} />
          </div>
        )}
      </div>
      <section className={styles['asked']}>
        <ReadOn key={round.id} label={pick(round.ask)} look={styles['words']} of={`${round.id} ${String(given)}`}>
          <h1>{pick(round.ask)}</h1>
          <div className={styles['answers']} role="group" aria-label={pick(round.ask)} data-next={given === null || undefined}>
            {round.answers.map((answer) => (
              <AnswerRow
                key={answer.id}
                label={pick(answer.label)}
                told={given === null ? null : toldOf(round, answer, given)}
                onPress={() => onAnswer(answer.id)}
              />
            ))}
          </div>
          <div className={styles['told']} role="status" aria-live="polite">
            {given !== null && (
              <Notice tone={right ? 'ok' : 'hint'} title={t(right ? 'quiz.right' : 'quiz.notYet')}>
                <GlossedText text={pick(round.why)} />
              </Notice>
            )}
          </div>
        </ReadOn>
        {given !== null && (
          <div className={styles['acts']} data-next data-onward>
            <Button kind="practice" trailingIcon={icons.next} onPress={onOn}>
              {t('quiz.on')}
            </Button>
            {!right && (
              <Button kind="secondary" icon={icons.again} onPress={onAgain}>
                {t('quiz.again')}
              </Button>
            )}
          </div>
        )}
      </section>
    </div>
  );
}

/** How an answer stands once one was given: of several right ones the chosen one is the right one, else the first. */
function toldOf({ answers }: Round, { id, right }: Round['answers'][number], given: string): Told {
  if (!right) return id === given ? 'chosen' : 'other';
  const shown = answers.find((one) => one.right && one.id === given) ?? answers.find((one) => one.right);
  return shown?.id === id ? 'right' : 'also';
}
