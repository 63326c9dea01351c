import { useId } from 'react';
import styles from './parts.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  /** The options say by themselves what they are about: the name is only for those who hear the page. */
  readonly plain?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One choice out of many, with its name before it. */
export function Pick<Value extends string>({ label, options, chosen, plain = false, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <p className={styles['pick']}>
      <label htmlFor={id} className={plain ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Value)}>
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
