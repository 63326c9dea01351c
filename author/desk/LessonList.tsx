import type { Change } from '../client/use-choice.ts';
import { useWords } from '../language/words.tsx';
import { Problems } from '../problems/Problems.tsx';
import type { LessonRow, Overview, Problem } from '../wire.ts';
import { SourceView } from '../source/SourceView.tsx';
import { useState } from 'react';
import styles from './LessonList.module.css';

interface Props {
  readonly overview: Overview;
  /** Key of a lesson that was wanted and is not there. */
  readonly gone: string | null;
  readonly tick: number;
  readonly change: Change;
}

/** All lessons of the folder, those among them that no procedure uses yet, and everything that is to be mended anywhere. */
export function LessonList({ overview, gone, tick, change }: Props) {
  const { t } = useWords();
  const [spot, setSpot] = useState<Problem | null>(null);
  const { lessons, problems, folder } = overview;
  const file = spot?.file ?? null;
  return (
    <main className={styles['list']} data-beside={file !== null || undefined}>
      <section aria-labelledby="lessons" className={styles['lessons']} data-scrolls tabIndex={0}>
        <h1 id="lessons">{t('list.title')}</h1>
        <p>{t('list.lead')}</p>
        {gone !== null && <p role="status">{t('list.gone', { key: gone })}</p>}
        <Problems here={[]} elsewhere={problems} stale={null} onPick={setSpot} />
        {lessons.length === 0 ? (
          <p>{t('list.none')}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('list.lesson')}</th>
                <th scope="col">{t('list.file')}</th>
                <th scope="col" data-number>
                  {t('list.steps')}
                </th>
                <th scope="col" data-number>
                  {t('list.faults')}
                </th>
                <th scope="col" data-number>
                  {t('list.problems')}
                </th>
                <th scope="col">{t('list.named')}</th>
              </tr>
            </thead>
            <tbody>
              {lessons.map((row) => (
                <Row key={row.key} row={row} onOpen={() => change({ lesson: row.key, tab: 'play' })} />
              ))}
            </tbody>
          </table>
        )}
        <p className={styles['folder']}>{t('desk.folder', { folder })}</p>
        <p className={styles['folder']}>{t('desk.readOnly')}</p>
      </section>
      {file !== null && spot !== null && (
        <SourceView
          file={file}
          files={[file]}
          tick={tick}
          mark={{ from: spot.line, to: spot.line }}
          problems={problems}
          onFile={() => {}}
        />
      )}
    </main>
  );
}

function Row({ row, onOpen }: { readonly row: LessonRow; readonly onOpen: () => void }) {
  const { t, pick } = useWords();
  const title = row.title === null ? row.key : pick(row.title);
  return (
    <tr>
      <th scope="row">
        <button type="button" aria-label={t('list.open', { title })} onClick={onOpen}>
          {title}
        </button>
        {row.knowledge !== null && <small>{t(row.knowledge === 'generic' ? 'list.generic' : 'list.verified')}</small>}
      </th>
      <td>
        <code>{row.file}</code>
      </td>
      <td data-number>{row.steps === 0 ? '–' : row.steps}</td>
      <td data-number>{row.steps === 0 ? '–' : row.faults}</td>
      <td data-number data-over={row.errors > 0 || undefined}>
        {row.errors > 0 ? t('problems.count', { count: row.errors }) : '0'}
      </td>
      <td>{row.namedBy.length === 0 ? t('list.namedByNone') : <code>{row.namedBy.join(', ')}</code>}</td>
    </tr>
  );
}
