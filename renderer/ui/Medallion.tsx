import { Icon, type IconData } from './Icon.tsx';
import styles from './Medallion.module.css';

/** A picture in a drum ring. `quiet` is for bereavement: black, nothing festive. */
export function Medallion({
  icon,
  tone = 'normal',
}: {
  readonly icon: IconData;
  readonly tone?: 'normal' | 'quiet' | 'practice' | 'hint' | 'ok';
}) {
  return (
    <span className={styles['medallion']} data-tone={tone} aria-hidden="true">
      <span className={styles['ring']} />
      <Icon of={icon} />
    </span>
  );
}
