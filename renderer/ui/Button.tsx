import { useEffect, useRef, type ReactNode } from 'react';
import { Icon, type IconData } from './Icon.tsx';
import { usePress } from './use-press.ts';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly kind: 'primary' | 'secondary' | 'quiet' | 'practice' | 'gold';
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly icon?: IconData;
  readonly trailingIcon?: IconData;
  /** What is being done just now; the button waits. */
  readonly busy?: string;
  /** Why it cannot be used; stays readable and reachable. */
  readonly off?: string;
  /** Fuller name for those who hear the page. */
  readonly label?: string;
  readonly focusFirst?: boolean;
}

/** The one button of the house: an edge says it can be pressed, pressing sinks it. */
export function Button({ kind, children, onPress, icon, trailingIcon, busy, off, label, focusFirst = false }: ButtonProps) {
  const idle = busy === undefined && off === undefined;
  const element = useRef<HTMLButtonElement>(null);
  // Once, when it appears: a later redraw must not pull the focus back.
  useEffect(() => {
    if (focusFirst) element.current?.focus();
  }, [focusFirst]);
  const press = usePress(() => {
    if (idle) onPress();
  });
  return (
    <button
      type="button"
      className={styles['button']}
      data-kind={kind}
      data-off={off !== undefined || undefined}
      aria-disabled={!idle || undefined}
      aria-busy={busy !== undefined || undefined}
      aria-label={label}
      ref={element}
      {...press}
    >
      {icon !== undefined && busy === undefined && <Icon of={icon} />}
      <span className={styles['words']}>{busy ?? off ?? children}</span>
      {trailingIcon !== undefined && <Icon of={trailingIcon} />}
    </button>
  );
}
