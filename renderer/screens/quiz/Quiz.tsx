import { useEffect, useReducer } from 'react';
import type { Quiz as Content } from '#core/content/quiz.ts';
import { playQuiz, QUIZ_BEGINS, roundOf, type QuizEvent, type QuizState } from '#core/quiz/play.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useQuizRecord } from '#renderer/app/use-activity.ts';
import { useQuiz } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { QuizEnd } from './QuizEnd.tsx';
import { RoundPage } from './RoundPage.tsx';

interface Props {
  readonly id: string;
  /** The lesson that asks; null where there is none to go back to. */
  readonly lesson: string | null;
}

/** A few questions, one a page. Nothing is scored and nothing is timed. */
export function Quiz({ id, lesson }: Props) {
  const loaded = useQuiz(id);
  return <ContentGate loaded={loaded}>{(quiz) => <Rounds key={id} quiz={quiz} lesson={lesson} />}</ContentGate>;
}

function Rounds({ quiz, lesson }: { readonly quiz: Content; readonly lesson: string | null }) {
  const { pick } = useLanguage();
  const { back, partDone, returnTo } = useActions();
  const [state, send] = useReducer((former: QuizState, event: QuizEvent) => playQuiz(quiz, former, event), QUIZ_BEGINS);
  useQuizRecord(quiz.id, state);
  const round = roundOf(quiz, state);
  const ended = round === null;
  useEffect(() => {
    if (ended && lesson !== null) partDone(lesson, 'quiz');
  }, [ended, lesson, partDone]);
  return (
    <Screen material="notebook" onBack={() => (state.at === 0 ? back() : send({ kind: 'back' }))} crumb={pick(quiz.title)}>
      {round === null ? (
        <QuizEnd quiz={quiz} onLeave={() => (lesson === null ? back() : returnTo({ name: 'procedure', id: lesson }))} />
      ) : (
        <RoundPage
          quiz={quiz}
          round={round}
          number={state.at + 1}
          given={state.given[round.id] ?? null}
          onAnswer={(answer) => send({ kind: 'answer', answer })}
          onAgain={() => send({ kind: 'again' })}
          onOn={() => send({ kind: 'on' })}
        />
      )}
    </Screen>
  );
}
