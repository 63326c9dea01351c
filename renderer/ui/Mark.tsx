import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import styles from './Mark.module.css';

/** How long the mark is held to open the staff corner. */
const HOLD = 3 * SECOND;
/** A visitor's touch is shorter than this, and shows nothing. */
const TOUCH = SECOND / 2;

interface Props {
  readonly name: string;
  readonly label: string;
  /** How many notices wait for staff; shown small, for who knows what it means. */
  readonly waiting?: number;
  readonly onHold: () => void;
}

/** More than these are not told apart from afar. */
const MOST_SHOWN = 9;

/** The drum mark. Held three seconds (or Enter held on it) it opens the staff corner; a touch does nothing. */
export function Mark({ name, label, waiting = 0, onHold }: Props) {
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([]);
  const [held, setHeld] = useState(false);
  const stop = (): void => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
  };
  const release = (): void => {
    stop();
    setHeld(false);
  };
  const hold = (): void => {
    release();
    timers.current = [
      setTimeout(() => setHeld(true), TOUCH),
      setTimeout(() => {
        setHeld(false);
        onHold();
      }, HOLD),
    ];
  };
  useEffect(() => stop, []);
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
      <span className={styles['place']} aria-hidden="true">
        <span className={styles['drum']} />
        {waiting > 0 && <span className={styles['waiting']}>{waiting > MOST_SHOWN ? `${MOST_SHOWN}+` : waiting}</span>}
        {held && (
          <svg className={styles['ring']} viewBox="0 0 100 100" data-ring>
            <circle cx="50" cy="50" r="47" pathLength="1" />
          </svg>
        )}
      </span>
      <b>{name}</b>
    </button>
  );
}
