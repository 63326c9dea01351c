import { useId, useRef, type KeyboardEvent } from 'react';
import styles from './ChoiceGroup.module.css';

interface ChoiceGroupProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hideLegend?: boolean;
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * One question, two or three answers. Native radios, but each with a name of its own: the browser stops once at a group of one name, and
 * who has one switch that moves on and one that presses would reach no other answer. Arrows only move, for an answer may lead to the
 * next question at once; Enter answers as the space bar does.
 */
export function ChoiceGroup({ legend, options, value, onChange, hideLegend = false }: ChoiceGroupProps) {
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number): void => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      group.current?.querySelectorAll('input')[(index + step + options.length) % options.length]?.focus();
    }
    if (event.key === 'Enter') event.currentTarget.click();
  };
  return (
    <fieldset ref={group} className={styles['group']} data-next>
      <legend className={hideLegend ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      {options.map((option, index) => (
        <label key={option.value} className={styles['choice']} data-on={value === option.value || undefined}>
          <input
            type="radio"
            name={`${name} ${option.value}`}
            value={option.value}
            checked={value === option.value}
            aria-posinset={index + 1}
            aria-setsize={options.length}
            onChange={() => onChange(option.value)}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          <i aria-hidden="true" />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
