import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { statedFact } from '#core/content/stated-fact.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { useLegalLine } from './use-legal-line.ts';
import { useSaidOffice } from './use-said-office.ts';
import styles from './GoodToKnow.module.css';

/** Where many get stuck, and what else is good to know. */
export function GoodToKnow({ document }: { readonly document: ProcedureDocument }) {
  const { procedure } = document;
  const { t, pick } = useLanguage();
  const legal = useLegalLine(document);
  const office = useSaidOffice();
  const more = procedure.more.flatMap(({ id, label, fact }) => {
    const stated = statedFact(fact, office);
    return stated === null ? [] : [{ id, label, ...stated }];
  });
  return (
    <ReadOn label={t('procedure.more')} look={styles['more']} of={procedure.id}>
      {more.length > 0 && (
        <dl>
          {more.map((row) => (
            <div key={row.id}>
              <dt>
                <GlossedText text={pick(row.label)} />
              </dt>
              <dd>
                <GlossedText text={pick(row.text)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {procedure.mistakes.length > 0 && (
        <>
          <h2>{t('procedure.mistakes')}</h2>
          <ul>
            {procedure.mistakes.map((mistake) => (
              <li key={mistake.id}>
                <GlossedText text={pick(mistake.text)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {legal !== null && <p>{legal}</p>}
    </ReadOn>
  );
}
