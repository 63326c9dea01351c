import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import { usePress } from './use-press.ts';
import styles from './SearchBar.module.css';

/** Looks like the box it leads to: one press opens search with its keyboard. */
export function SearchBar({
  placeholder,
  action,
  onPress,
}: {
  readonly placeholder: string;
  readonly action: string;
  readonly onPress: () => void;
}) {
  const press = usePress(onPress);
  return (
    <button type="button" className={styles['bar']} {...press}>
      <Icon of={icons.search} />
      <span>{placeholder}</span>
      <b>
        <Icon of={icons.keyboard} />
        {action}
      </b>
    </button>
  );
}
