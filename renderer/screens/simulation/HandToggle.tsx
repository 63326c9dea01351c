import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { usePress } from '#renderer/ui/use-press.ts';
import styles from './HandToggle.module.css';

/** The hand: while it is on, steps count as done by staff. Small, because it is not for the visitor. */
export function HandToggle({ on, onPress }: { readonly on: boolean; readonly onPress: () => void }) {
  const { t } = useLanguage();
  const press = usePress(onPress);
  return (
    <button type="button" className={styles['hand']} aria-pressed={on} {...press}>
      <Icon of={icons.hand} />
      <span>{t(on ? 'hand.on' : 'hand.off')}</span>
    </button>
  );
}
