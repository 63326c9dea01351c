import type { Shot } from '#core/content/corners.ts';
import styles from './SamplePaper.module.css';

/** Lengths of the written lines, in hundredths of the sheet. */
const LINES = [62, 74, 70, 48, 72, 66, 40];

interface Props {
  readonly title: string;
  /** How a photo of it came out; without one it is no photo, but the paper itself. */
  readonly shot?: Shot;
}

/** A paper drawn by us: a title and lines nobody can read, so that it is never taken for a real one. */
export function SamplePaper({ title, shot }: Props) {
  return (
    <span className={styles['table']} data-shot={shot} aria-hidden="true">
      <span className={styles['paper']}>
        {/* Cut off on purpose where the photo is. */}
        <b data-shortened={shot === 'cut' || undefined}>{title}</b>
        {LINES.map((length, index) => (
          <i key={index} style={{ inlineSize: `${length}%` }} />
        ))}
        <span className={styles['stamp']} />
      </span>
    </span>
  );
}
