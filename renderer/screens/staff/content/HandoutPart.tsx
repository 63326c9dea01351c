import { useState } from 'react';
import { MOST_HANDOUTS } from '#core/handout/most-handouts.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { PaperButton } from '../PaperButton.tsx';
import { Stepper } from '../Stepper.tsx';
import styles from '../Staff.module.css';

/** A page of the lesson for everybody at a meeting, as many as are asked for. */
export function HandoutPart({ procedure }: { readonly procedure: string }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [copies, setCopies] = useState(1);
  return (
    <section className={styles['stack']} aria-label={t('papers.handoutTitle')}>
      <h2>{t('papers.handoutTitle')}</h2>
      <p>{t('papers.handoutMore')}</p>
      <Stepper
        label={t('papers.copies')}
        value={copies}
        most={MOST_HANDOUTS}
        onChange={(value) => setCopies(Math.max(1, value))}
      />
      <PaperButton print={(job, language) => client.call('paper.handout', { job, procedure, copies, language })}>
        {t('papers.handout')}
      </PaperButton>
    </section>
  );
}
