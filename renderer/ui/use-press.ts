import { useRef, type PointerEvent } from 'react';

/** Two presses closer together than this are one: old fingers often tap twice. */
export const DOUBLE_TAP_MS = 250;

interface PressHandlers {
  readonly onClick: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

/**
 * Acts on release (the browser's click does, and sliding off cancels it) and takes a double tap for one.
 * `now` is the page's monotonic clock; tests pass their own.
 */
export function usePress(onPress: () => void, now: () => number = () => performance.now()): PressHandlers {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return {
    onClick: () => {
      const time = now();
      if (time - last.current < DOUBLE_TAP_MS) return;
      last.current = time;
      onPress();
    },
    // Keeps the caret of a field where it is while a key or button is pressed.
    onPointerDown: (event) => {
      if (event.pointerType === 'mouse') event.preventDefault();
    },
  };
}
