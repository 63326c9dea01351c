import { SETUP_STEPS } from '#core/settings/setup-steps.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Beads } from '#renderer/ui/Beads.tsx';
import styles from './FirstRun.module.css';

/** Language and PIN come before what the settings count. */
export const STEPS_BEFORE = 2;
const STEPS = STEPS_BEFORE + SETUP_STEPS.length - 1;

/** How far the first run is, from 1. */
export function SetupProgress({ step }: { readonly step: number }) {
  const { t } = useLanguage();
  const label = t('setup.progress', { step, steps: STEPS });
  return (
    <div className={styles['progress']}>
      <p aria-hidden="true">{label}</p>
      <Beads steps={STEPS} current={step} label={label} />
    </div>
  );
}
