import { useState } from 'react';
import type { Procedure, Question } from '#core/content/procedure.ts';
import { guideCounter } from '#renderer/app/guide-counter.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Meter } from '#renderer/ui/Meter.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useListedWords } from '#renderer/ui/use-standing.ts';
import styles from './Questions.module.css';

type Lead = NonNullable<Question['answers'][number]['leadsTo']>;

interface Props {
  readonly procedure: Procedure;
  readonly answers: Readonly<Record<string, string>>;
}

/** Where the answer of a question leads; null where it is not answered, or leads nowhere. */
function leadOf(question: Question | null, answers: Readonly<Record<string, string>>): Lead | null {
  return question?.answers.find(({ id }) => id === answers[question.id])?.leadsTo ?? null;
}

/** Short questions, one at a time. Answered ones stay in view and can be changed. */
export function Questions({ procedure, answers }: Props) {
  const { t, pick } = useLanguage();
  const { office } = useKiosk();
  const { answer, go } = useActions();
  /** Question whose answer leads somewhere, told before the next one is asked. */
  const [told, setTold] = useState<string | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const { questions } = procedure;
  const open =
    questions.find((question) => question.id === changing) ?? questions.find((question) => answers[question.id] === undefined);
  const leading = leadOf(questions.find(({ id }) => id === told) ?? null, answers);
  // Where all is answered, what is to be done first stays in view.
  const first =
    leading ?? (open === undefined ? (questions.map((question) => leadOf(question, answers)).find(Boolean) ?? null) : null);
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
      <ul className={styles['answered']} data-asking={open !== undefined || first !== null || undefined}>
        {answered.map((question) => {
          const chosen = question.answers.find((choice) => choice.id === answers[question.id]);
          // Who is not sure has done nothing wrong, but it is not settled either.
          const notSure = chosen?.unsure === true;
          const said = chosen === undefined ? '' : pick(chosen.chosen);
          return (
            <li key={question.id} data-unsure={notSure || undefined}>
              <Icon of={notSure ? icons.unsure : icons.done} />
              <span>{said}</span>
              <Button
                kind="quiet"
                label={t('procedure.changeAnswer', { answer: said })}
                onPress={() => {
                  setTold(null);
                  setChanging(question.id);
                }}
              >
                {t('procedure.change')}
              </Button>
            </li>
          );
        })}
      </ul>
      {first !== null ? (
        <div className={styles['leads']} role="status" data-next>
          <p>
            <GlossedText text={pick(first.say)} />
          </p>
          <Button kind="secondary" trailingIcon={icons.next} onPress={() => go({ name: 'procedure', id: first.procedure })}>
            {t('procedure.leads')}
          </Button>
          {open !== undefined && (
            <Button kind="quiet" onPress={() => setTold(null)}>
              {t('procedure.askOn')}
            </Button>
          )}
        </div>
      ) : open === undefined ? (
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
            setTold(open.id);
          }}
        />
      )}
    </section>
  );
}
