import { useEffect } from 'react';
import { askLesson, askOverview } from '../client/ask.ts';
import { useAsked } from '../client/use-asked.ts';
import { useChanges } from '../client/use-changes.ts';
import { useChoice } from '../client/use-choice.ts';
import { createWords, WordsProvider } from '../language/words.tsx';
import { Head } from './Head.tsx';
import { LessonDesk } from './LessonDesk.tsx';
import { LessonList } from './LessonList.tsx';
import styles from './Desk.module.css';

const OVERVIEW = 'overview';

/** The author's view: the list of lessons, or one of them. */
export function Desk() {
  const [choice, change, arrivals] = useChoice();
  const { tick, connected } = useChanges();
  const overview = useAsked(OVERVIEW, tick, askOverview);
  const lesson = useAsked(choice.lesson, tick, askLesson);
  const { t } = createWords(choice.words);
  useEffect(() => {
    document.documentElement.lang = choice.words;
    document.title = t('desk.title');
  });
  const all = overview.state === 'here' ? overview.value : null;
  const found = lesson.state === 'here' ? lesson.value : null;
  return (
    <WordsProvider language={choice.words}>
      <div className={styles['desk']}>
        <Head overview={all} lesson={found} connected={connected} choice={choice} change={change} />
        {all === null || (choice.lesson !== null && lesson.state === 'loading') ? (
          <main className={styles['list']}>
            <h1>{t('desk.name')}</h1>
            <p role="status">{t('desk.loading')}</p>
          </main>
        ) : found !== null ? (
          // Whoever comes by an address begins where it says, as on a fresh page.
          <LessonDesk
            key={`${found.key} ${arrivals}`}
            lesson={found}
            overview={all}
            tick={tick}
            choice={choice}
            change={change}
          />
        ) : (
          <LessonList overview={all} gone={lesson.state === 'here' ? choice.lesson : null} tick={tick} change={change} />
        )}
      </div>
    </WordsProvider>
  );
}
