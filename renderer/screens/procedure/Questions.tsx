import { useState } from 'react';
import type { Procedure } from '#core/content/procedure.ts';
import { guideCounter } from '#renderer/app/guide-counter.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Meter } from '#renderer/ui/Meter.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useListedWords } from '#renderer/ui/use-standing.ts';
import styles from './Questions.module.css';

interface Props {
  readonly procedure: Procedure;
  readonly answers: Readonly<Record<string, string>>;
}

/** Short questions, one at a time. Answered ones stay in view and can be changed. */
export function Questions({ procedure, answers }: Props) {
  const { t, pick } = useLanguage();
  const { office } = useKiosk();
  const { answer } = useActions();
  const [changing, setChanging] = useState<string | null>(null);
  const { questions } = procedure;
  const open =
    questions.find((question) => question.id === changing) ?? questions.find((question) => answers[question.id] === undefined);
  useListedWords(open === undefined ? '' : pick(open.ask));
  if (questions.length === 0) return null;
  const number = open === undefined ? questions.length : questions.indexOf(open) + 1;
  const answered = questions.filter((question) => question !== open && answers[question.id] !== undefined);
  const unsure = answered.some((question) =>
    question.answers.some((choice) => choice.unsure && choice.id === answers[question.id]),
  );
  return (
    <section className={styles['questions']}>
      <div className={styles['meter']}>
        <b>{open === undefined ? t('procedure.answered') : t('procedure.question', { number, count: questions.length })}</b>
        <Meter filled={answered.length} total={questions.length} />
      </div>
      <ul className={styles['answered']} data-asking={open !== undefined || undefined}>
        {answered.map((question) => {
          const chosen = question.answers.find((choice) => choice.id === answers[question.id]);
          // Who is not sure has done nothing wrong, but it is not settled either.
          const notSure = chosen?.unsure === true;
          const said = chosen === undefined ? '' : pick(chosen.chosen);
          return (
            <li key={question.id} data-unsure={notSure || undefined}>
              <Icon of={notSure ? icons.unsure : icons.done} />
              <span>{said}</span>
              <Button kind="quiet" label={t('procedure.changeAnswer', { answer: said })} onPress={() => setChanging(question.id)}>
                {t('procedure.change')}
              </Button>
            </li>
          );
        })}
      </ul>
      {open === undefined ? (
        <p className={styles['end']}>
          {unsure ? t('procedure.unsure', { counter: guideCounter(office, t) }) : t('procedure.answeredMore')}
        </p>
      ) : (
        <ChoiceGroup
          key={open.id}
          legend={pick(open.ask)}
          options={open.answers.map((choice) => ({ value: choice.id, label: pick(choice.label) }))}
          value={answers[open.id] ?? null}
          onChange={(value) => {
            answer(procedure.id, open.id, value);
            setChanging(null);
          }}
        />
      )}
    </section>
  );
}
