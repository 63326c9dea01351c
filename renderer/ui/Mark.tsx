import { useEffect, useRef, type KeyboardEvent } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import styles from './Mark.module.css';

/** How long the mark is held to open the staff corner. */
const HOLD = 3 * SECOND;

/** The drum mark. Held three seconds (or Enter held on it) it opens the staff corner; a touch does nothing. */
export function Mark({ name, label, onHold }: { readonly name: string; readonly label: string; readonly onHold: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const release = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  const hold = (): void => {
    release();
    timer.current = setTimeout(onHold, HOLD);
  };
  useEffect(() => release, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.repeat) hold();
  };
  return (
    <button
      type="button"
      className={styles['mark']}
      aria-label={label}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onKeyUp={release}
      onBlur={release}
    >
      <span className={styles['drum']} aria-hidden="true" />
      <b>{name}</b>
    </button>
  );
}
