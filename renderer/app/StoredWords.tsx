import { linesOf, STORED, type StoredKind } from '#core/keep/stored.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { useAnswer } from './use-answer.ts';
import styles from './StoredWords.module.css';

/** What is stored of some kinds of records: what, for how long, and who sees it. Made from the list the record types are held against. */
export function StoredWords({ kinds }: { readonly kinds: readonly StoredKind[] }) {
  const { t } = useLanguage();
  const answer = useAnswer('keep.months', {});
  // Until it is known, nothing is said that might be wrong.
  const months = answer === null || answer === 'failed' ? '…' : answer.months;
  return (
    <div className={styles['words']}>
      <p>{t('stored.intro')}</p>
      <section className={styles['never']}>
        <h2>{t('stored.never')}</h2>
        <p>{t('stored.neverMore')}</p>
      </section>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{t(`stored.${kind}`)}</h2>
          <p className={styles['rule']}>
            {t(`stored.keeps.${STORED[kind].keeps}`, { months })}. {t(`stored.sees.${STORED[kind].sees}`)}.
          </p>
          <ul>
            {linesOf(kind).map((line) => (
              <li key={line}>{t(`stored.${line}`)}.</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {t('stored.where')} {t('stored.copies')}
      </p>
    </div>
  );
}
