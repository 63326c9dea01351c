import type { IconData } from '#renderer/ui/Icon.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './parts.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: IconData;
    readonly lang?: string;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices side by side, one of them pressed. */
export function Segments<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    <div className={styles['segments']} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === chosen}
          onClick={() => onChoose(option.value)}
        >
          {option.icon !== undefined && <Icon of={option.icon} />}
          {option.label}
        </button>
      ))}
    </div>
  );
}
