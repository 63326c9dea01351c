import { LANGUAGES } from '#core/basics/language.ts';
import mark from '#renderer/styles/art/mark.svg';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { Choice } from '../choice.ts';
import type { Change } from '../client/use-choice.ts';
import { useWords } from '../language/words.tsx';
import { Segments } from '../parts/Segments.tsx';
import type { Lesson, Overview } from '../wire.ts';
import styles from './Desk.module.css';

interface Props {
  readonly overview: Overview | null;
  readonly lesson: Lesson | null;
  readonly connected: boolean;
  readonly choice: Choice;
  readonly change: Change;
}

/** The strip at the top: where one is, the way to all lessons, how things stand, and the language of the page. */
export function Head({ overview, lesson, connected, choice, change }: Props) {
  const { t, pick } = useWords();
  const errors = overview?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const row = overview?.lessons.find(({ key }) => key === lesson?.key);
  return (
    <header className={styles['head']}>
      <img className={styles['mark']} src={mark} alt="" />
      {lesson === null ? (
        <p className={styles['where']}>
          <b>{t('desk.name')}</b>
        </p>
      ) : (
        <div className={styles['where']}>
          <button type="button" onClick={() => change({ lesson: null, at: null, faults: null, drill: false, answers: {} })}>
            <Icon of={icons.back} />
            {t('desk.all')}
          </button>
          <h1>{row?.title == null ? lesson.key : pick(row.title)}</h1>
        </div>
      )}
      {overview !== null && (
        <p className={styles['state']} role="status" data-tone={connected && errors === 0 ? 'ok' : 'mend'}>
          <Icon of={connected && errors === 0 ? icons.check : icons.pencil} />
          {!connected ? t('desk.away') : errors === 0 ? t('problems.none') : t('problems.count', { count: errors })}
        </p>
      )}
      <Segments
        label={t('desk.words')}
        options={LANGUAGES.map((language) => ({ value: language, lang: language, label: t(`desk.${language}`) }))}
        chosen={choice.words}
        onChoose={(words) => change({ words })}
      />
    </header>
  );
}
