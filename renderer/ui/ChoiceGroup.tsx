import { useId } from 'react';
import styles from './ChoiceGroup.module.css';

interface ChoiceGroupProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hideLegend?: boolean;
}

/** One question, two or three answers. Native radios: arrow keys and names come with them. */
export function ChoiceGroup({ legend, options, value, onChange, hideLegend = false }: ChoiceGroupProps) {
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={hideLegend ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']} data-on={value === option.value || undefined}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <i aria-hidden="true" />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
