import type { Script } from '#core/content/pack.ts';
import { allSteps } from '#core/simulation/selectors.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import styles from './Summary.module.css';

/** Steps said in full; more would hide the button that repeats them. */
const SAID = 3;

/** The steps that were not done alone, by their own words. */
export function StepsToRepeat({ script, steps }: { readonly script: Script; readonly steps: readonly string[] }) {
  const { t, pick } = useLanguage();
  const found = allSteps(script).filter((step) => steps.includes(step.id));
  return (
    <div className={styles['repeat']}>
      <h2>{t('repeat.title')}</h2>
      <ol>
        {found.slice(0, SAID).map((step) => (
          <li key={step.id}>
            <GlossedText text={pick(step.say)} />
          </li>
        ))}
      </ol>
      {found.length > SAID && <p>{t('repeat.more', { count: found.length - SAID })}</p>}
    </div>
  );
}
