import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Records.module.css';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** How far each press goes: small ones first. */
  readonly steps?: readonly number[];
  readonly onChange: (value: number) => void;
}

/** A whole number by presses: never below nothing, never above what can be. */
export function Stepper({ label, value, most, steps = [1, 10], onChange }: StepperProps) {
  const { t } = useLanguage();
  const go = (by: number) => () => onChange(Math.min(most, Math.max(0, value + by)));
  return (
    <div className={styles['stepper']} role="group" aria-label={label}>
      <p className={styles['legend']} aria-hidden="true">
        {label}
      </p>
      {steps.toReversed().map((by) => (
        <button key={-by} type="button" data-quick aria-label={t('records.fewer', { by, label })} onClick={go(-by)}>
          −{by}
        </button>
      ))}
      <output>{value}</output>
      {steps.map((by) => (
        <button key={by} type="button" data-quick aria-label={t('records.more', { by, label })} onClick={go(by)}>
          +{by}
        </button>
      ))}
    </div>
  );
}
