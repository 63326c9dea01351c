import type { Shot } from '#core/content/corners.ts';
import styles from './SamplePaper.module.css';

/** Lengths of the written lines, in hundredths of the sheet. */
const LINES = [62, 74, 70, 48, 72, 66, 40];

/** A paper drawn by us: a title and lines nobody can read, so that it is never taken for a real one. */
export function SamplePaper({ title, shot = 'ok' }: { readonly title: string; readonly shot?: Shot }) {
  return (
    <span className={styles['table']} data-shot={shot} aria-hidden="true">
      <span className={styles['paper']}>
        {/* Of a shot that cannot be read there is nothing to read. */}
        {shot === 'blurred' || shot === 'cut' ? <i className={styles['title']} /> : <b>{title}</b>}
        {LINES.map((length, index) => (
          <i key={index} style={{ inlineSize: `${length}%` }} />
        ))}
        <span className={styles['stamp']} />
      </span>
    </span>
  );
}
