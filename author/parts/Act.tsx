import type { ReactNode } from 'react';
import { Icon, type IconData } from '#renderer/ui/Icon.tsx';
import styles from './parts.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly icon?: IconData;
  readonly off?: boolean;
  /** Is on just now; left out for what only acts. */
  readonly pressed?: boolean;
}

/** A small button of the desk: for a mouse, not for a finger. */
export function Act({ children, onPress, icon, off = false, pressed }: Props) {
  return (
    <button type="button" className={styles['act']} disabled={off} aria-pressed={pressed} onClick={onPress}>
      {icon !== undefined && <Icon of={icon} />}
      {children}
    </button>
  );
}
