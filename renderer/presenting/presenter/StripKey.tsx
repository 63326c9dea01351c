import { Icon, type IconData } from '#renderer/ui/Icon.tsx';
import { usePress } from '#renderer/ui/use-press.ts';
import styles from './StripKey.module.css';

interface Props {
  readonly icon: IconData;
  readonly label: string;
  readonly onPress: () => void;
  /** Whether it is on, of one that stays pressed. */
  readonly on?: boolean;
  /** The one that is pressed most: gold, its icon behind its words. */
  readonly main?: boolean;
  readonly off?: boolean;
}

/** A key of the lacquer strip: an icon with its word below. */
export function StripKey({ icon, label, onPress, on, main = false, off = false }: Props) {
  const press = usePress(() => {
    if (!off) onPress();
  });
  return (
    <button
      type="button"
      className={styles['key']}
      data-main={main || undefined}
      aria-pressed={on}
      aria-disabled={off || undefined}
      data-quick={main || undefined}
      {...press}
    >
      <Icon of={icon} />
      <span>{label}</span>
    </button>
  );
}
