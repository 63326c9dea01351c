import styles from './Records.module.css';

interface ChipsProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  /** The one that was pressed; whether it was chosen before is the caller's to know. */
  readonly onPress: (value: Value) => void;
}

/** Light answers for hands that press them all day: one or several of a fixed list. */
export function Chips<Value extends string>({ legend, options, chosen, onPress }: ChipsProps<Value>) {
  return (
    <div className={styles['chips']} role="group" aria-label={legend}>
      <p className={styles['legend']} aria-hidden="true">
        {legend}
      </p>
      {options.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => onPress(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** The list with the value put in or taken out. */
export function toggled<Value>(values: readonly Value[], value: Value, most: number): readonly Value[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  return values.length >= most ? values : [...values, value];
}
