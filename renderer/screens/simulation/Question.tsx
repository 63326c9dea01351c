import type { ScriptQuestion } from '#core/content/pack.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useListedWords } from '#renderer/ui/use-standing.ts';
import styles from './Rest.module.css';

interface Props {
  readonly question: ScriptQuestion;
  readonly onAnswer: (option: string) => void;
  /** To the question before; null at the first one. */
  readonly onBack: (() => void) | null;
  readonly onLeave: () => void;
}

/** What decides the way, asked before the first step: one question at a time. */
export function Question({ question, onAnswer, onBack, onLeave }: Props) {
  const { t, pick } = useLanguage();
  useListedWords(pick(question.ask), ...question.options.map((option) => pick(option.label)));
  return (
    <div className={styles['rest']} data-read-first>
      <h2>{pick(question.ask)}</h2>
      <p>{t('ask.lead')}</p>
      <div className={styles['options']} role="group" aria-label={pick(question.ask)}>
        {question.options.map((option) => (
          <Button key={option.id} kind="secondary" trailingIcon={icons.next} onPress={() => onAnswer(option.id)}>
            {pick(option.label)}
          </Button>
        ))}
      </div>
      <div className={styles['acts']}>
        {onBack !== null && (
          <Button kind="quiet" icon={icons.back} onPress={onBack}>
            {t('sim.back')}
          </Button>
        )}
        <Button kind="quiet" icon={icons.close} onPress={onLeave}>
          {t('sim.leave')}
        </Button>
      </div>
    </div>
  );
}
