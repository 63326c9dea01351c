import { useEffect, useState } from 'react';
import type { Lesson as LessonOf } from '#core/content/lesson.ts';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import type { LessonPart } from '#core/visit/lesson-path.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { nameOfPart, placeOfPart, useLessonWay } from '#renderer/app/lesson-way.ts';
import { useProcedureRecord } from '#renderer/app/use-activity.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedure, useQuiz } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Screen } from '#renderer/ui/Screen.tsx';
import { GoodToKnow } from '#renderer/app/GoodToKnow.tsx';
import { PartCard } from './PartCard.tsx';
import styles from './Lesson.module.css';

/** A lesson: what it is for, how long it takes, its parts as a way, and the next of them ready. */
export function Lesson({ id }: { readonly id: string }) {
  const loaded = useProcedure(id);
  return (
    <ContentGate loaded={loaded}>
      {(document) =>
        document.procedure.lesson !== undefined && <Page key={id} document={document} lesson={document.procedure.lesson} />
      }
    </ContentGate>
  );
}

interface PageProps {
  readonly document: ProcedureDocument;
  readonly lesson: LessonOf;
}

function Page({ document, lesson }: PageProps) {
  const { procedure: subject } = document;
  const { t, pick } = useLanguage();
  const { go, back, returnTo } = useActions();
  const { parts, done, next } = useLessonWay(subject);
  const [again] = useState(done.length > 0);
  useProcedureRecord(subject.id, again);
  const [rounds, setRounds] = useState<number | null>(null);
  const [knowing, setKnowing] = useState(false);
  const hasMore = subject.more.length > 0 || subject.mistakes.length > 0;
  const area = subject.area === 'lookup' ? 'lookup' : 'skills';
  const name = (part: LessonPart): string => nameOfPart(part, t, rounds);
  return (
    <Screen material="notebook" onBack={back} crumb={t(area === 'skills' ? 'home.skills' : 'home.lookup')}>
      {lesson.quiz !== undefined && <Rounds quiz={lesson.quiz} onKnown={setRounds} />}
      <div className={styles['lesson']}>
        <header>
          <div>
            <h1>{pick(subject.name)}</h1>
            <p>
              <GlossedText text={pick(subject.summary)} />
            </p>
            <p className={styles['time']}>
              <Icon of={icons.time} />
              {t('lesson.minutes', { minutes: lesson.minutes })}
            </p>
          </div>
          {lesson.opening[0] !== undefined && (
            <span className={styles['drawing']}>
              <Drawing of={lesson.opening[0].art} />
            </span>
          )}
        </header>
        {knowing ? (
          <GoodToKnow document={document} />
        ) : (
          <ol className={styles['path']} aria-label={t('lesson.path')} data-parts={parts.length}>
            {parts.map((part, index) => (
              <li key={part}>
                <PartCard
                  part={part}
                  number={index + 1}
                  name={name(part)}
                  state={part === next ? 'now' : done.includes(part) ? 'done' : 'open'}
                  onPress={() => go(placeOfPart(subject, part))}
                />
              </li>
            ))}
          </ol>
        )}
        <div className={styles['foot']}>
          {next === null && <p role="status">{t('lesson.allDone')}</p>}
          {lesson.kind === 'skill' && subject.script !== undefined && (
            <Button
              kind="quiet"
              icon={icons.hand}
              onPress={() => go({ name: 'rungs', script: subject.script ?? '', procedure: subject.id })}
            >
              {t('procedure.try')}
            </Button>
          )}
          {hasMore && (
            <Button kind="quiet" icon={knowing ? icons.back : icons.info} onPress={() => setKnowing(!knowing)}>
              {t(knowing ? 'lesson.path' : 'procedure.tabMore')}
            </Button>
          )}
          <div className={styles['on']} data-onward>
            <Button
              kind="practice"
              trailingIcon={icons.next}
              onPress={() => (next === null ? returnTo({ name: 'topics', area }) : go(placeOfPart(subject, next)))}
            >
              {next === null ? t('lesson.other') : t(done.length === 0 ? 'lesson.begin' : 'lesson.next', { part: name(next) })}
            </Button>
          </div>
        </div>
      </div>
    </Screen>
  );
}

/** How many questions there are; nothing of it is seen here. They are on their way as soon as the lesson is opened. */
function Rounds({ quiz, onKnown }: { readonly quiz: string; readonly onKnown: (rounds: number) => void }) {
  const loaded = useQuiz(quiz);
  const rounds = loaded.status === 'ready' ? loaded.value.rounds.length : null;
  useEffect(() => {
    if (rounds !== null) onKnown(rounds);
  }, [rounds, onKnown]);
  return null;
}
