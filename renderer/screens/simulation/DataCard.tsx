import type { DataRow } from '#core/simulation/data-card.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './DataCard.module.css';

const VERB = { type: 'practice.type', choose: 'practice.choose', tick: 'practice.tick', attach: 'practice.attach' } as const;

/** The sample card: what goes into the boxes of this page. Rows that are done stay, ticked, so that nothing jumps. */
export function DataCard({ rows }: { readonly rows: readonly DataRow[] }) {
  const { t, pick } = useLanguage();
  return (
    <section className={styles['card']} data-card aria-label={t('practice.data')}>
      <ul>
        {rows.map((row) => (
          <li key={row.step} data-done={row.done || undefined}>
            <span>
              <small>
                <span className={row.value === null ? undefined : styles['verb']}>
                  {t(VERB[row.kind])}
                  {row.value !== null && ' · '}
                </span>
                {row.value !== null && pick(row.label)}
              </small>
              <b>{pick(row.value ?? row.label)}</b>
            </span>
            {row.done && (
              <span className={styles['tick']}>
                <Icon of={icons.done} />
                <span className="visually-hidden">{t('practice.rowDone')}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
