import { useEffect, useRef } from 'react';

/** How long a key is held before it repeats, and how fast then. */
const HOLD_MS = 500;
const EVERY_MS = 120;

interface RepeatHandlers {
  readonly onClick: () => void;
  readonly onPointerDown: () => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
}

/** Acts once on release, or again and again while held. */
export function useRepeat(act: () => void): RepeatHandlers {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const repeated = useRef(false);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stop, []);
  return {
    onPointerDown: () => {
      repeated.current = false;
      const again = (): void => {
        repeated.current = true;
        latest.current();
        timer.current = setTimeout(again, EVERY_MS);
      };
      timer.current = setTimeout(again, HOLD_MS);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onClick: () => {
      if (!repeated.current) latest.current();
      repeated.current = false;
    },
  };
}
