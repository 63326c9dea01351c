import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { MOST_DECLARATIONS } from '#core/group/declaration-sheet.ts';
import { PaperButton } from './PaperButton.tsx';
import { Stepper } from './Stepper.tsx';
import styles from './Staff.module.css';

/** Empty slips for the members of a branch, which they fill by hand. */
export function DeclarationPart() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [copies, setCopies] = useState(1);
  return (
    <section className={styles['stack']} aria-label={t('papers.declarationTitle')}>
      <h2>{t('papers.declarationTitle')}</h2>
      <p>{t('papers.declarationMore')}</p>
      <Stepper
        label={t('papers.copies')}
        value={copies}
        most={MOST_DECLARATIONS}
        onChange={(value) => setCopies(Math.max(1, value))}
      />
      <PaperButton print={(job, language) => client.call('paper.declaration', { job, language, copies })}>
        {t('papers.declaration')}
      </PaperButton>
    </section>
  );
}
