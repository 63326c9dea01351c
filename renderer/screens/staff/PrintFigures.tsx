import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { PaperButton } from './PaperButton.tsx';
import styles from './Staff.module.css';

/** The figures of a range on paper, small ones hidden. Another range begins anew: what was said of the former one is gone. */
export function PrintFigures({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  return (
    <section className={styles['stack']} aria-label={t('papers.figures')}>
      <PaperButton key={`${from} ${to}`} print={(job, language) => client.call('paper.figures', { job, language, from, to })}>
        {t('papers.figures')}
      </PaperButton>
      <p>{t('papers.figuresMore')}</p>
    </section>
  );
}
