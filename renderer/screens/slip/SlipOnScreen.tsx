import type { SlipBody } from '#core/slip/body.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import styles from './SlipOnScreen.module.css';

/** What the slip would say, where none comes out: it can be copied down or photographed. */
export function SlipOnScreen({ body }: { readonly body: SlipBody }) {
  const { t, pick } = useLanguage();
  return (
    <ReadOn label={t('slip.sheet')} look={styles['sheet']} of={body.title.vi}>
      <h2>{pick(body.title)}</h2>
      {body.papers.length > 0 && (
        <>
          <h3>{t('procedure.papers')}</h3>
          <ul>
            {body.papers.map((paper) => (
              <li key={paper.name.vi}>
                <b>{pick(paper.name)}</b> <em>({pick(paper.form)})</em>
                <span>{pick(paper.detail)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {body.facts.length > 0 && (
        <dl>
          {body.facts.map((fact) => (
            <div key={fact.label.vi}>
              <dt>{pick(fact.label)}</dt>
              <dd>
                <b>{pick(fact.text)}</b>
                {fact.detail !== null && <span> · {pick(fact.detail)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {body.homeSteps.length > 0 && (
        <>
          <h3>{t('slip.home')}</h3>
          <ol>
            {body.homeSteps.map((step) => (
              <li key={step.vi}>{pick(step)}</li>
            ))}
          </ol>
        </>
      )}
      {/* Shown where it has no room under the code. */}
      <p className={styles['warning']}>{t('slip.warning')}</p>
    </ReadOn>
  );
}
