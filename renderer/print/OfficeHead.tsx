import type { OfficeHead as Head } from '#core/sheet/sheet.ts';
import styles from './OfficeHead.module.css';

/** The head of an official paper: the organ to the left, the nation to the right, place and date below it. */
export function OfficeHead({ head }: { readonly head: Head }) {
  const party = head.motto === null;
  return (
    <header className={styles['head']} data-party={party || undefined}>
      <div>
        {head.above !== null && <p>{head.above}</p>}
        <p>
          <b>{head.organ}</b>
        </p>
        {party ? <p>*</p> : <i className={styles['short']} />}
      </div>
      <div>
        <p className={styles['nation']}>
          <b>{head.nation}</b>
        </p>
        {head.motto !== null && (
          <p className={styles['motto']}>
            <b>{head.motto}</b>
          </p>
        )}
        <p className={styles['date']}>{head.placeAndDate}</p>
      </div>
    </header>
  );
}
