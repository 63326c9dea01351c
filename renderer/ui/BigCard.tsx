import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import { Pictogram } from './Pictogram.tsx';
import { usePress } from './use-press.ts';
import styles from './BigCard.module.css';

interface BigCardProps {
  readonly tone: 'procedures' | 'skills' | 'lookup';
  readonly title: string;
  readonly body: string;
  readonly onPress: () => void;
}

/** One of the three lacquer doors of home. */
export function BigCard({ tone, title, body, onPress }: BigCardProps) {
  const press = usePress(onPress);
  return (
    <button type="button" className={styles['card']} data-tone={tone} {...press}>
      <span className={styles['halo']} aria-hidden="true" />
      <Pictogram of={tone} />
      <span className={styles['words']}>
        <b>
          {title} <Icon of={icons.next} />
        </b>
        <span>{body}</span>
      </span>
    </button>
  );
}
