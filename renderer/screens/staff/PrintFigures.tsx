import { useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { mayLeave } from '#core/report/told/leaving.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { PaperButton } from './PaperButton.tsx';
import styles from './Staff.module.css';

/**
 * The figures of whole months that are over on paper, small ones hidden; of any other range it is said what can be printed. Another range begins
 * anew: what was said of the former one is gone.
 */
export function PrintFigures({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [today] = useState(() => dayInVietnam(Date.now()));
  if (mayLeave(from, to, today) !== 'yes') return <p>{t('papers.figuresMonths')}</p>;
  return (
    <section className={styles['stack']} aria-label={t('papers.figures')}>
      <PaperButton key={`${from} ${to}`} print={(job, language) => client.call('paper.figures', { job, language, from, to })}>
        {t('papers.figures')}
      </PaperButton>
      <p>{t('papers.figuresMore')}</p>
    </section>
  );
}
