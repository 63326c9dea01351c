import styles from './Beads.module.css';

/** Circles on a line: done, now, to come. Spoken as "step 6 of 9". */
export function Beads({ steps, current, label }: { readonly steps: number; readonly current: number; readonly label: string }) {
  return (
    <div className={styles['beads']} role="img" aria-label={label}>
      {Array.from({ length: steps }, (_, index) => (
        <i key={index} data-state={index + 1 < current ? 'done' : index + 1 === current ? 'now' : 'later'} />
      ))}
    </div>
  );
}
