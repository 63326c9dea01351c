import { useState, type ReactNode } from 'react';
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
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
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
  const { answer } = useActions();
  /** Question whose answer leads somewhere, told before the next one is asked. */
  const [told, setTold] = useState<string | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const { questions } = procedure;
  const open =
    questions.find((question) => question.id === changing) ?? questions.find((question) => answers[question.id] === undefined);
  const leading = leadOf(questions.find(({ id }) => id === told) ?? null, answers);
  useListedWords(open === undefined ? '' : pick(open.ask));
  if (questions.length === 0) return null;
  // What is told belongs to the question before.
  const asked = leading === null ? open : questions.find(({ id }) => id === told);
  const number = asked === undefined ? questions.length : questions.indexOf(asked) + 1;
  const answered = questions.filter((question) => question !== open && answers[question.id] !== undefined);
  const list = (
    <Answered
      questions={answered}
      answers={answers}
      asking={open !== undefined}
      onChange={(question) => {
        setTold(null);
        setChanging(question);
      }}
    />
  );
  const ended = open === undefined && leading === null;
  return (
    <section className={styles['questions']} data-ended={ended || undefined}>
      <div className={styles['meter']}>
        <b>{ended ? t('procedure.answered') : t('procedure.question', { number, count: questions.length })}</b>
        <Meter filled={answered.length} total={questions.length} />
      </div>
      {ended ? (
        <End procedure={procedure} questions={answered} answers={answers}>
          {list}
        </End>
      ) : (
        list
      )}
      {leading !== null && <LeadTo lead={leading} {...(open === undefined ? {} : { onLater: () => setTold(null) })} />}
      {leading === null && open !== undefined && (
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

interface AnsweredProps {
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, string>>;
}

/** All is asked: what is to be done first where an answer says so, then what was answered. It may be more than its place holds. */
function End({
  procedure,
  questions,
  answers,
  children,
}: AnsweredProps & Pick<Props, 'procedure'> & { readonly children: ReactNode }) {
  const { t } = useLanguage();
  const { office } = useKiosk();
  const lead = questions.map((question) => leadOf(question, answers)).find((found) => found !== null);
  const unsure = questions.some((question) =>
    question.answers.some((choice) => choice.unsure && choice.id === answers[question.id]),
  );
  return (
    <ReadOn label={t('procedure.answered')} look={styles['all']} of={procedure.id}>
      {lead !== undefined && <LeadTo lead={lead} />}
      {children}
      {lead === undefined && (
        <p className={styles['end']}>
          {unsure ? t('procedure.unsure', { counter: guideCounter(office, t) }) : t('procedure.answeredMore')}
        </p>
      )}
    </ReadOn>
  );
}

/** What to do first after an answer, and the way to the subject that tells how. */
function LeadTo({ lead, onLater }: { readonly lead: Lead; readonly onLater?: () => void }) {
  const { t, pick } = useLanguage();
  const { go } = useActions();
  return (
    <div className={styles['leads']} role="status" data-next>
      <p>
        <GlossedText text={pick(lead.say)} />
      </p>
      <Button kind="secondary" trailingIcon={icons.next} onPress={() => go({ name: 'procedure', id: lead.procedure })}>
        {t('procedure.leads')}
      </Button>
      {onLater !== undefined && (
        <Button kind="quiet" onPress={onLater}>
          {t('procedure.askOn')}
        </Button>
      )}
    </div>
  );
}

function Answered({
  questions,
  answers,
  asking,
  onChange,
}: AnsweredProps & { readonly asking: boolean; readonly onChange: (question: string) => void }) {
  const { t, pick } = useLanguage();
  return (
    <ul className={styles['answered']} data-asking={asking || undefined}>
      {questions.map((question) => {
        const chosen = question.answers.find((choice) => choice.id === answers[question.id]);
        // Who is not sure has done nothing wrong, but it is not settled either.
        const notSure = chosen?.unsure === true;
        const said = chosen === undefined ? '' : pick(chosen.chosen);
        return (
          <li key={question.id} data-unsure={notSure || undefined}>
            <Icon of={notSure ? icons.unsure : icons.done} />
            <span>{said}</span>
            <Button kind="quiet" label={t('procedure.changeAnswer', { answer: said })} onPress={() => onChange(question.id)}>
              {t('procedure.change')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
