import type { Picture } from '#core/resume/pictures.ts';
import { PICTURE_NAMES } from '#core/resume/picture-names.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { KeptPicture } from './KeptPicture.tsx';
import styles from './CodeSlots.module.css';

interface CodeSlotsProps {
  /** Up to three, in order. */
  readonly pictures: readonly Picture[];
  /** Up to three digits; null where only pictures are shown. */
  readonly digits: string | null;
  readonly size: 'large' | 'small';
  /** The whole code in one sentence, for those who hear the page. */
  readonly label: string;
}

/** A code as one sees it: three numbered pictures and three digits, what is not there yet left open. */
export function CodeSlots({ pictures, digits, size, label }: CodeSlotsProps) {
  const { t, pick } = useLanguage();
  return (
    <div className={styles['code']} data-size={size} role="group" aria-label={label}>
      <ol className={styles['pictures']}>
        {[0, 1, 2].map((index) => {
          const picture = pictures[index];
          const number = index + 1;
          return picture === undefined ? (
            <li key={index} data-empty aria-label={t('resume.empty', { number })}>
              <b aria-hidden="true">{number}</b>
            </li>
          ) : (
            <li key={index} aria-label={t('resume.chosen', { number, name: pick(PICTURE_NAMES[picture]) })}>
              <b aria-hidden="true">{number}</b>
              <KeptPicture of={picture} />
              {size === 'large' && <span aria-hidden="true">{pick(PICTURE_NAMES[picture])}</span>}
            </li>
          );
        })}
      </ol>
      {digits !== null && (
        <p
          className={styles['digits']}
          data-silent={size === 'small' || undefined}
          role="img"
          aria-label={`${t('keep.digits')}: ${[...digits].join(' ')}`}
        >
          {[0, 1, 2].map((index) => (
            <i key={index} data-empty={digits[index] === undefined || undefined} aria-hidden="true">
              {digits[index]}
            </i>
          ))}
        </p>
      )}
    </div>
  );
}
