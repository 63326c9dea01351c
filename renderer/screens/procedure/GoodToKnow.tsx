import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { statedFact } from '#core/content/stated-fact.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './GoodToKnow.module.css';

/** Where many get stuck, and what else is good to know. */
export function GoodToKnow({ document: { procedure } }: { readonly document: ProcedureDocument }) {
  const { t, pick } = useLanguage();
  const { office } = useKiosk();
  const more = procedure.more.flatMap(({ id, label, fact }) => {
    const stated = statedFact(fact, office);
    return stated === null ? [] : [{ id, label, ...stated }];
  });
  return (
    <div className={styles['more']} data-scrolls>
      {more.length > 0 && (
        <dl>
          {more.map((row) => (
            <div key={row.id}>
              <dt>{pick(row.label)}</dt>
              <dd>{pick(row.text)}</dd>
            </div>
          ))}
        </dl>
      )}
      {procedure.mistakes.length > 0 && (
        <>
          <h2>{t('procedure.mistakes')}</h2>
          <ul>
            {procedure.mistakes.map((mistake) => (
              <li key={mistake.id}>{pick(mistake.text)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
